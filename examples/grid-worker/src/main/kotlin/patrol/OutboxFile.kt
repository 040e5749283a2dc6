package patrol

import org.json.JSONObject
import suqiu.applyOutboxJson

/** The outbox of a file: what it was when the file was last shortened, and the entries since. */
class OutboxFile(private val lines: Lines) {
    val unusable = mutableListOf<Unusable>()

    /** Of lines in the file. */
    var size = 0
        private set

    var outbox: JSONObject = read()
        private set

    /** First it is applied, so that nothing is on record that cannot be; then it is on record, and then it counts. */
    fun write(entry: JSONObject) {
        val next = applied(outbox, entry)
        lines.add(listOf(entry))
        outbox = next
        size++
    }

    /** The outbox takes the place of all that led to it. */
    fun shorten() {
        lines.replace(listOf(json(STATE to outbox)))
        size = 1
    }

    private fun read(): JSONObject {
        val there = lines.read()
        size = there.size
        return try {
            val first = there.firstOrNull()?.let(::JSONObject)?.optJSONObject(STATE)
            val entries = if (first == null) there else there.drop(1)
            JSONObject(applyOutboxJson((first ?: JSONObject()).toString(), entries.joinToString("\n").ifEmpty { "[]" }))
        } catch (_: RuntimeException) {
            readOneByOne(there)
        }
    }

    /** Does without the lines that cannot be used, and says which. */
    private fun readOneByOne(there: List<String>): JSONObject {
        var state = JSONObject()
        val faults = sortedMapOf<Int, String>()
        there.forEachIndexed { index, text ->
            try {
                val line = JSONObject(text)
                val whole = line.optJSONObject(STATE)
                state = if (whole == null) applied(state, line) else JSONObject(applyOutboxJson(whole.toString(), "[]"))
            } catch (fault: RuntimeException) {
                faults[index] = fault.message.orEmpty()
            }
        }
        val copy = lines.setAside(there.filterIndexed { index, _ -> index !in faults })
        faults.forEach { (index, why) -> unusable += Unusable(copy, index + 1, there[index], why) }
        return state
    }

    private fun applied(state: JSONObject, entry: JSONObject) = JSONObject(applyOutboxJson(state.toString(), entry.toString()))

    private companion object {
        const val STATE = "outbox"
    }
}
