package suqiu

/**
 * Handles that were cloned for the arguments of calls, thread by thread. The native library takes them
 * over when it is called. Where a later argument is refused it is not called, and they are given back.
 */
internal object Lent {
    /**
     * A mark for each call under way, and after it how what was lent to it is given back. Between calls it is empty, and
     * a list of the JDK's own: what a thread keeps must not keep these classes.
     */
    val ofThread: ThreadLocal<ArrayList<Runnable?>> = ThreadLocal.withInitial { ArrayList() }

    /** Notes a handle of the call under way, and how it is given back. */
    fun note(giveBack: Runnable) {
        val lent = ofThread.get()
        if (lent.isNotEmpty()) lent.add(giveBack)
    }

    /** How many handles are noted. */
    fun count(): Int = ofThread.get().size

    /** Gives back what was noted since there were so many: it was written to where it did not fit. */
    fun giveBackFrom(count: Int) {
        val lent = ofThread.get()
        while (lent.size > count) lent.removeAt(lent.size - 1)?.run()
    }

    /** Makes the arguments of a call, and calls. */
    inline fun <U> during(call: NativeCall, run: () -> U): U {
        val lent = ofThread.get()
        lent.add(null)
        try {
            return run()
        } finally {
            // A call within another one leaves what was lent to that one alone.
            while (true) {
                val giveBack = lent.removeAt(lent.size - 1) ?: break
                try {
                    if (!call.isHandedOver) giveBack.run()
                } catch (_: Exception) {
                    // The others are to be given back all the same.
                }
            }
        }
    }
}
