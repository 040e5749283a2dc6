package suqiu

import java.lang.ref.PhantomReference
import java.lang.ref.ReferenceQueue
import java.util.concurrent.ConcurrentHashMap

/**
 * Frees the native half of an object, once: when it is closed, or after it was collected.
 *
 * What was collected is freed by whoever makes or closes the next object. No thread waits for it: one that never
 * ends would keep these classes, and with them the native library, after the program that used them is gone.
 */
internal class Cleanup private constructor(of: Any, private val free: Runnable) :
    PhantomReference<Any>(of, collected) {

    fun clean() {
        freeOnce()
        freeCollected()
    }

    private fun freeOnce() {
        if (pending.remove(this)) {
            clear()
            free.run()
        }
    }

    companion object {
        private val collected = ReferenceQueue<Any>()

        /** They have to be reachable themselves. */
        private val pending: MutableSet<Cleanup> = ConcurrentHashMap.newKeySet()

        fun of(value: Any, free: Runnable): Cleanup {
            freeCollected()
            return Cleanup(value, free).also(pending::add)
        }

        private fun freeCollected() {
            while (true) {
                val one = collected.poll() as Cleanup? ?: return
                try {
                    one.freeOnce()
                } catch (_: Exception) {
                    // The others are to be freed all the same.
                }
            }
        }
    }
}
