package patrol

import java.time.Instant
import org.json.JSONArray
import org.json.JSONObject
import suqiu.Jurisdiction

/** The server: decides what phones send, keeps the events, tells the news. Its database is a list here. */
class Server(private val place: Jurisdiction, val known: Known) {
    val log = mutableListOf<JSONObject>()

    /** A command over which it falls, until somebody mends it. */
    var stumblesOver: String? = null

    /** An answer for each command; none where it fell over. */
    fun decide(commands: List<JSONObject>, now: Instant, heard: JSONObject?): List<JSONObject>? {
        if (commands.any { idOf(it) == stumblesOver }) return null
        val rebased = JSONObject(place.rebaseJson(question(now, known, heard), known.snapshots(), commands.map { it.toString() }))
        // In one transaction: all events, or none.
        for (event in eventsOf(rebased)) {
            known.take(event)
            log += event
        }
        return rebased.objects("answers")
    }

    /** What happened since a place of its log. */
    fun news(cursor: Int) = News(log.drop(cursor), log.size)
}

/** What happened, and from where on to ask the next time. */
class News(val events: List<JSONObject>, val cursor: Int)

/** The question of a rebase: the time, what is known of dossiers, and of the phone's clock. */
fun question(now: Instant, known: Known, heard: JSONObject?): String =
    json("at" to now.inChina(), "dossiers" to JSONArray(known.states().map(::JSONObject)), "heard" to heard).toString()

/** A command is of a petition or of a dossier. */
fun idOf(command: JSONObject): String =
    (command.optJSONObject("petition") ?: command.getJSONObject("dossier")).getString("id")
