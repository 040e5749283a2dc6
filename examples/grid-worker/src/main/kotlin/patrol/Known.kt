package patrol

import org.json.JSONArray
import org.json.JSONObject
import suqiu.Petition
import suqiu.Policy
import suqiu.applyDossierJson

/** What is known of matters: each is the fold of its events. The server has one, and so has each phone. */
class Known(private val policy: Policy) : AutoCloseable {
    private val petitions = sortedMapOf<String, Petition>()
    private val dossiers = sortedMapOf<String, String>()

    fun dossier(id: String): String = dossiers[id] ?: json("id" to id).toString()

    /** Takes an event of a petition or of a dossier in; one that comes twice changes nothing. */
    fun take(event: JSONObject) {
        val events = JSONArray().put(event).toString()
        if (event.has("petition")) {
            petitions.getOrPut(event.getString("petition")) { Petition(event.getString("petition")) }.applyJson(events)
        } else {
            val id = event.getString("dossier")
            dossiers[id] = applyDossierJson(dossier(id), events)
        }
    }

    /** How many events of each matter it has. */
    fun seqs(): JSONObject = JSONObject().also { seqs ->
        petitions.forEach { (id, petition) -> seqs.put("petition $id", petition.position().seq) }
        dossiers.forEach { (id, dossier) -> seqs.put("dossier $id", JSONObject(dossier).getLong("seq")) }
    }

    fun snapshots(): List<String> = petitions.values.map { it.snapshot(policy) }

    fun states(): List<String> = dossiers.values.toList()

    /** Takes a petition over as it stood. */
    fun restore(snapshot: String) {
        val petition = Petition.restore(snapshot)
        petitions.put(JSONObject(snapshot).getJSONObject("petition").getString("id"), petition)?.close()
    }

    /** Takes a dossier over as it stood. */
    fun put(dossier: JSONObject) {
        // Without events: as the library writes it.
        dossiers[dossier.getString("id")] = applyDossierJson(dossier.toString(), "[]")
    }

    fun copy(): Known = Known(policy).also { copy ->
        snapshots().forEach(copy::restore)
        copy.dossiers.putAll(dossiers)
    }

    override fun close() = petitions.values.forEach(Petition::close)
}

/** The events of a rebase, of petitions and of dossiers. */
fun eventsOf(rebased: JSONObject): List<JSONObject> = rebased.objects("events") + rebased.objects("dossier_events")
