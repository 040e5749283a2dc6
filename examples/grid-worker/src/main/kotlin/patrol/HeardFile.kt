package patrol

import org.json.JSONArray
import org.json.JSONObject

/** What a phone heard of matters, in a file. */
class HeardFile(private val lines: Lines, private val blank: () -> Known) : AutoCloseable {
    val unusable = mutableListOf<Unusable>()

    var known: Known = blank()
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
        known.close()
        known = next
        size++
    }

    /** What is known takes the place of all that led to it. */
    fun shorten() {
        val states = JSONArray(known.states().map(::JSONObject))
        lines.replace(listOf(json("snapshots" to JSONArray(known.snapshots()), "dossiers" to states)))
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
        fold(there.take(index))
    }

    /** The first line that cannot be used, and why; null where there is none. */
    private fun fold(there: List<String>): Pair<Int, String>? {
        there.forEachIndexed { index, text ->
            try {
                take(JSONObject(text), known)
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

    override fun close() = known.close()
}
