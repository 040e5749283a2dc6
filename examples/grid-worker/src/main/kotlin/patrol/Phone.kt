package patrol

import java.io.File
import java.io.IOException
import java.time.Duration
import java.time.Instant
import org.json.JSONArray
import org.json.JSONObject
import suqiu.Jurisdiction
import suqiu.outboxBatchJson

/**
 * A phone, as it is switched on: all that it has is the fold of its two files, its outbox and what it heard. Nothing
 * is in its memory alone.
 */
class Phone(
    private val place: Jurisdiction,
    blank: () -> Known,
    folder: File,
    private val ahead: Duration,
    shortenAt: Int = 1_000,
) : AutoCloseable {
    private val waiting = OutboxFile(Lines(File(folder, OUTBOX)))
    private val heard = HeardFile(Lines(File(folder, HEARD)), blank)

    val outbox: JSONObject get() = waiting.outbox
    val known: Known get() = heard.known

    /** What this clock showed when the server told its time; null before it did. */
    private val clocks: JSONObject? get() = outbox.optJSONObject("heard")

    /** What of its files it could not use, to be told to whoever holds it. */
    val unusable: List<Unusable> get() = waiting.unusable + heard.unusable

    init {
        try {
            if (waiting.size > shortenAt) waiting.shorten()
            if (heard.size > shortenAt) heard.shorten()
        } catch (_: IOException) {
            // There is no room: they stay as they are.
        }
    }

    fun clock(now: Instant): Instant = now + ahead

    /** Who signed in. */
    private fun holder() = json("person" to WORKER, "role" to "officer", "unit" to GRID)

    /**
     * Somebody asks for something. Decided at once on what the phone knows: what may not be is not queued.
     * The answer of this phone; the server's counts.
     */
    fun ask(of: String, subject: String, act: JSONObject, now: Instant, happened: Instant? = null): JSONObject {
        val command = json(
            of to json(
                "id" to Names.at(now), of to subject, "at" to clock(now).inChina(), "actor" to holder(),
                "act" to act, "occurred_at" to happened?.inChina(),
            ),
        )
        val answer = shown(now, command).objects("answers").last()
        if (answer.getString("outcome") != "refused") {
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
            place.rebaseJson(question(clock(now), known, clocks), known.snapshots(), undecided.map { it.toString() }),
        )
    }

    /** Notes something of the outbox; where that cannot be, nothing has changed. */
    fun write(entry: JSONObject) = waiting.write(entry)

    /** What it sends next; nothing but the question for the time before it has heard the server's. */
    fun batch(): List<JSONObject> =
        if (clocks == null) emptyList() else JSONObject(outboxBatchJson(outbox.toString())).objects("commands")

    /** Sends and notes what comes of it. Without a network nothing is noted: it is sent again. */
    fun send(server: Server, now: Instant, answerIsLost: Boolean = false): List<JSONObject>? {
        val sent = batch()
        val answers = server.decide(sent, now)
        if (answerIsLost) return answers
        val ids = JSONArray(sent.map(::idOf))
        if (answers == null) {
            write(json("type" to "server_failed", "commands" to ids))
        } else {
            write(json("type" to "server_time", "phone" to clock(now).inChina(), "server" to now.inChina()))
            write(json("type" to "server_answered", "sent" to ids, "answers" to JSONArray(answers)))
        }
        return answers
    }

    /** Takes the news in; its own commands among them are done, whatever an answer said. */
    fun hear(server: Server) {
        val events = server.news(known.seqs(), holder())
        if (events.isNotEmpty()) heard.write(json("events" to JSONArray(events)))
        write(json("type" to "news", "commands" to JSONArray(events.map { it.getString("command") }.distinct())))
    }

    override fun close() = heard.close()

    companion object {
        const val OUTBOX = "outbox.jsonl"
        const val HEARD = "heard.jsonl"
    }
}
