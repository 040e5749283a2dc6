package suqiu

/**
 * What the calls of one thread tell their success with: one for each call that is under way, since
 * arguments are handed over by calls within the call. And what these arguments took from the native
 * library, until it takes them over.
 */
internal class CallStatuses private constructor() {
    private val made = ArrayList<UniffiRustCallStatus>()
    private var underWay = 0
    private val lent = ArrayList<Runnable>()

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

    /** Notes something that an argument of the call under way is made of, and how it is given back. */
    fun lend(takeBack: Runnable) {
        if (underWay > 0) lent.add(takeBack)
    }

    /**
     * Makes the arguments of a call and calls. The native library owns the arguments once it is called,
     * whatever it answers; an exception means that it was not, since it throws none.
     */
    inline fun <U> handingOver(call: () -> U): U {
        val first = lent.size
        var isCalled = false
        try {
            return call().also { isCalled = true }
        } finally {
            // A call within this one leaves what was lent to this one alone.
            while (lent.size > first) {
                val takeBack = lent.removeAt(lent.size - 1)
                if (!isCalled) takeBack.run()
            }
        }
    }

    companion object {
        val ofThread: ThreadLocal<CallStatuses> = ThreadLocal.withInitial { CallStatuses() }
    }
}

/** Notes memory that an argument lies in. */
internal fun lend(buffer: RustBuffer.ByValue) {
    CallStatuses.ofThread.get().lend { RustBuffer.free(buffer) }
}
