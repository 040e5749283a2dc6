package suqiu

/**
 * Handles that were cloned for the arguments of calls, thread by thread. The native library takes them
 * over when it is called. Where a later argument is refused it is not called, and they are given back.
 */
internal object Lent {
    /** How the handles of the calls under way are given back, those of the innermost call last. */
    class Handles {
        val givingBack = ArrayList<Runnable>()
        var callsUnderWay = 0
    }

    val ofThread: ThreadLocal<Handles> = ThreadLocal.withInitial { Handles() }

    /** Notes a handle of the call under way, and how it is given back. */
    fun note(giveBack: Runnable) {
        val lent = ofThread.get()
        if (lent.callsUnderWay > 0) lent.givingBack.add(giveBack)
    }

    /** Makes the arguments of a call, and calls. */
    inline fun <U> during(call: NativeCall, run: () -> U): U {
        val lent = ofThread.get()
        // A call within this one leaves what was lent to this one alone.
        val first = lent.givingBack.size
        lent.callsUnderWay++
        try {
            return run()
        } finally {
            lent.callsUnderWay--
            while (lent.givingBack.size > first) {
                val giveBack = lent.givingBack.removeAt(lent.givingBack.size - 1)
                if (!call.isHandedOver) giveBack.run()
            }
        }
    }
}
