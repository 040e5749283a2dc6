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
    fun decide(commands: List<JSONObject>, now: Instant): List<JSONObject>? {
        if (commands.any { idOf(it) == stumblesOver }) return null
        val rebased = JSONObject(place.rebaseJson(question(now, known, null), known.snapshots(), commands.map { it.toString() }))
        // In one transaction: all events, or none.
        for (event in eventsOf(rebased)) {
            known.take(event)
            log += event
        }
        return rebased.objects("answers")
    }

    /** What a phone does not have yet, of matters that whoever holds it may know: no accusation of their township. */
    fun news(has: JSONObject, reader: JSONObject): List<JSONObject> {
        val question = json("ask" to "wall", "reader" to reader)
        val hidden = JSONObject(place.askJson(question.toString(), known.snapshots())).texts("hidden")
        return log.filter { it.getLong("seq") > has.optLong(matterOf(it)) && it.optString("petition") !in hidden }
    }
}

/** The question of a rebase: the time, what is known of dossiers, and of the phone's clock. */
fun question(now: Instant, known: Known, heard: JSONObject?): String =
    json("at" to now.inChina(), "dossiers" to JSONArray(known.states().map(::JSONObject)), "heard" to heard).toString()

/** A command is of a petition or of a dossier. */
fun idOf(command: JSONObject): String =
    (command.optJSONObject("petition") ?: command.getJSONObject("dossier")).getString("id")

/** Petitions and dossiers may have the same names. */
fun matterOf(event: JSONObject): String =
    if (event.has("petition")) "petition ${event.getString("petition")}" else "dossier ${event.getString("dossier")}"
