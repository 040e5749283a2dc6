package suqiu

/**
 * What the calls of one thread tell their success with: one for each call that is under way, since
 * arguments are handed over by calls within the call.
 */
internal class CallStatuses private constructor() {
    private val made = ArrayList<UniffiRustCallStatus>()
    private var underWay = 0

    fun take(): UniffiRustCallStatus {
        if (underWay == made.size) made.add(UniffiRustCallStatus())
        val status = made[underWay++]
        if (status.code != UNIFFI_CALL_SUCCESS) {
            // What the last fault left was freed when it was read.
            status.code = UNIFFI_CALL_SUCCESS
            status.error_buf = RustBuffer.ByValue()
        }
        return status
    }

    fun giveBack() {
        underWay--
    }

    companion object {
        val ofThread: ThreadLocal<CallStatuses> = ThreadLocal.withInitial { CallStatuses() }
    }
}
