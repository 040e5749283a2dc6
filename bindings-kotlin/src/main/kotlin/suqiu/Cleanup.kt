package suqiu

import java.lang.ref.PhantomReference
import java.lang.ref.ReferenceQueue
import java.util.concurrent.ConcurrentHashMap

/** Frees the native half of an object, once: when it is closed, or after it was collected. */
internal class Cleanup private constructor(of: Any, private val free: Runnable) :
    PhantomReference<Any>(of, collected) {

    fun clean() {
        if (pending.remove(this)) {
            clear()
            free.run()
        }
    }

    companion object {
        private val collected = ReferenceQueue<Any>()

        /** They have to be reachable themselves. */
        private val pending: MutableSet<Cleanup> = ConcurrentHashMap.newKeySet()

        init {
            val thread = Thread(::cleanForEver, "suqiu-cleanup")
            // It lives as long as these classes, and must not hold on to the classes of who called first.
            thread.contextClassLoader = null
            thread.isDaemon = true
            thread.start()
        }

        private fun cleanForEver() {
            while (true) {
                try {
                    (collected.remove() as Cleanup).clean()
                } catch (_: Throwable) {
                    // The others are to be freed all the same.
                }
            }
        }

        fun of(value: Any, free: Runnable): Cleanup = Cleanup(value, free).also(pending::add)
    }
}
