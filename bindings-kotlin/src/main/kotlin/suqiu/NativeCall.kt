package suqiu

/** Makes the exception of a call from what it answered. */
internal fun interface UniffiRustCallStatusErrorHandler<E : Exception> {
    fun lift(error_buf: RustBuffer): E
}

/** One call of the native library. */
internal class NativeCall(private val faults: UniffiRustCallStatusErrorHandler<*>?) {
    /** Whether the library was called, so that the handles among the arguments are its own. */
    var isHandedOver = false
        private set

    /** Calls the function at a place of the table; what goes wrong is thrown. */
    fun run(function: Int, numbers: LongArray, vararg texts: RustBuffer): RustBuffer {
        val bytes = Array(texts.size) { texts[it].toByteArray() }
        SuqiuLibrary.load()
        isHandedOver = true
        return answer(Native.call(function, numbers, bytes))
    }

    /** What was answered, or the exception. */
    fun answer(bytes: ByteArray): RustBuffer {
        val content = RustBuffer(bytes, 1)
        if (bytes[0].toInt() == 0) return content
        // A call without a family of faults fails only where the library itself does.
        throw (faults ?: SuqiuException).lift(content)
    }
}

internal inline fun <U> uniffiRustCallWithError(
    faults: UniffiRustCallStatusErrorHandler<*>?,
    call: (NativeCall) -> U,
): U {
    val one = NativeCall(faults)
    return Lent.during(one) { call(one) }
}

internal inline fun <U> uniffiRustCall(call: (NativeCall) -> U): U = uniffiRustCallWithError(null, call)
