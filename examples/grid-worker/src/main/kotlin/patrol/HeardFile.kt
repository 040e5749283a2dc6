package patrol

import org.json.JSONArray
import org.json.JSONObject

/** What a phone heard, in a file: of matters, and of the time. */
class HeardFile(private val lines: Lines, private val blank: () -> Known) : AutoCloseable {
    val unusable = mutableListOf<Unusable>()

    var known: Known = blank()
        private set

    /** What the phone's clock showed when the server told its time. */
    var times: JSONObject? = null
        private set

    var size = 0
        private set

    init {
        read()
    }

    fun write(line: JSONObject) {
        val next = known.copy()
        try {
            take(line, next)
            lines.add(listOf(line))
        } catch (fault: Exception) {
            next.close()
            throw fault
        }
        count(line)
        known.close()
        known = next
        size++
    }

    /** What is known takes the place of all that led to it. */
    fun shorten() {
        val states = JSONArray(known.states().map(::JSONObject))
        lines.replace(listOf(json("snapshots" to JSONArray(known.snapshots()), "dossiers" to states, "times" to times)))
        size = 1
    }

    /** From the first line on that cannot be used, all is asked of the server again: it has it. */
    private fun read() {
        val there = lines.read()
        size = there.size
        val (index, why) = fold(there) ?: return
        unusable += Unusable(lines.setAside(there.take(index)), index + 1, there[index], why)
        // What that line did before it could not go on is undone with it.
        known.close()
        known = blank()
        times = null
        fold(there.take(index))
    }

    /** The first line that cannot be used, and why; null where there is none. */
    private fun fold(there: List<String>): Pair<Int, String>? {
        there.forEachIndexed { index, text ->
            try {
                val line = JSONObject(text)
                take(line, known)
                count(line)
            } catch (fault: RuntimeException) {
                return index to fault.message.orEmpty()
            }
        }
        return null
    }

    private fun take(line: JSONObject, known: Known) {
        line.texts("snapshots").forEach(known::restore)
        line.objects("dossiers").forEach(known::put)
        line.objects("events").forEach(known::take)
    }

    private fun count(line: JSONObject) {
        line.optJSONObject("times")?.let { times = it }
    }

    override fun close() = known.close()
}
