package patrol

import java.io.File
import java.time.Duration
import java.time.Instant
import org.json.JSONArray
import org.json.JSONObject
import suqiu.Jurisdiction
import suqiu.applyOutboxJson
import suqiu.outboxBatchJson

/**
 * A phone, as it is switched on: all that it has is the fold of its two files, its outbox and what it heard. Nothing
 * is in its memory alone.
 */
class Phone(private val place: Jurisdiction, val known: Known, folder: File, private val ahead: Duration) : AutoCloseable {
    private val written = Lines(File(folder, OUTBOX))
    private val news = Lines(File(folder, "heard.jsonl"))
    var outbox = JSONObject()
        private set
    private var heard: JSONObject? = null
    private var cursor = 0

    /** How many names it gave to commands: a name that comes again would be taken for the same command. */
    private var made = 0

    init {
        val entries = written.read()
        if (entries.isNotEmpty()) outbox = JSONObject(applyOutboxJson("{}", entries.joinToString("\n")))
        // The file still has the commands that were sent long ago. Who shortens it keeps the highest number elsewhere.
        made = entries.map(::JSONObject).filter { it.getString("type") == "queued" }
            .maxOfOrNull { idOf(it.getJSONObject("command")).substringAfterLast('-').toInt() } ?: 0
        news.read().map(::JSONObject).forEach { if (it.has("phone")) heard = it else learn(it) }
    }

    fun clock(now: Instant): Instant = now + ahead

    /**
     * Somebody asks for something. Decided at once on what the phone knows: what may not be is not queued.
     * The answer of this phone; the server's counts.
     */
    fun ask(of: String, subject: String, act: JSONObject, now: Instant, happened: Instant? = null): JSONObject {
        val actor = json("person" to WORKER, "role" to "officer", "unit" to GRID)
        val command = json(
            of to json(
                "id" to "${WORKER}-${made + 1}", of to subject, "at" to clock(now).inChina(), "actor" to actor,
                "act" to act, "occurred_at" to happened?.inChina(),
            ),
        )
        val answer = shown(now, command).objects("answers").last()
        if (answer.getString("outcome") != "refused") {
            made++
            write(json("type" to "queued", "command" to command))
        }
        return answer
    }

    /** What its screens show: what it knows, with all that is undecided decided on it. */
    fun <T> onScreen(now: Instant, show: (Known) -> T): T =
        known.copy().use { screen ->
            eventsOf(shown(now)).forEach(screen::take)
            show(screen)
        }

    private fun shown(now: Instant, vararg more: JSONObject): JSONObject {
        val undecided = JSONObject(outboxBatchJson(outbox.toString())).objects("undecided") + more
        return JSONObject(
            place.rebaseJson(question(clock(now), known, null), known.snapshots(), undecided.map { it.toString() }),
        )
    }

    /** Writes an entry down before anything else happens. */
    fun write(entry: JSONObject) {
        written.add(listOf(entry))
        outbox = JSONObject(applyOutboxJson(outbox.toString(), entry.toString()))
    }

    /** What it sends next; nothing but the question for the time before it has heard the server's. */
    fun batch(): List<JSONObject> =
        if (heard == null) emptyList() else JSONObject(outboxBatchJson(outbox.toString())).objects("commands")

    /** Sends and notes what comes of it. Without a network nothing is noted: it is sent again. */
    fun send(server: Server, now: Instant, answerIsLost: Boolean = false): List<JSONObject>? {
        val sent = batch()
        val answers = server.decide(sent, now, heard)
        if (answerIsLost) return answers
        val ids = JSONArray(sent.map(::idOf))
        if (answers == null) {
            write(json("type" to "server_failed", "commands" to ids))
        } else {
            val times = json("phone" to clock(now).inChina(), "server" to now.inChina())
            news.add(listOf(times))
            heard = times
            write(json("type" to "server_answered", "sent" to ids, "answers" to JSONArray(answers)))
        }
        return answers
    }

    /** Takes the news in; its own commands among them are done, whatever an answer said. */
    fun hear(server: Server) {
        val events = server.news(cursor)
        news.add(events)
        events.forEach(::learn)
        val ids = events.map { it.getString("command") }.distinct()
        write(json("type" to "news", "commands" to JSONArray(ids)))
    }

    private fun learn(event: JSONObject) {
        known.take(event)
        cursor++
    }

    override fun close() = known.close()

    companion object {
        const val OUTBOX = "outbox.jsonl"
    }
}
