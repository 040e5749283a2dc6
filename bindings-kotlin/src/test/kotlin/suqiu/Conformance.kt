package suqiu

import java.io.File

/** What a run of the vectors counted. */
data class Counts(val groups: Int, val cases: Int)

/**
 * Runs the vectors in their flat form. Every case is answered by the raw layer; where the typed
 * layer has the same question it must give the same answer.
 */
class Conformance(private val folder: File) : AutoCloseable {
    private var policy = Policy.national()
    private var directory: Directory? = null
    private var petition = Petition("p1")
    private val events = mutableListOf<Event>()
    private var dossier = "{}"

    fun run(flat: File): Counts {
        var counted = Counts(0, 0)
        var promised: Counts? = null
        flat.forEachLine { line ->
            val fields = line.split('\t')
            check(promised == null || line.isEmpty()) { "there are lines after the last one" }
            when (fields[0]) {
                "begin" -> {
                    reset()
                    counted = counted.copy(groups = counted.groups + 1)
                }
                "case" -> {
                    val (id, op) = fields.subList(1, 3)
                    val answer = answer(op, fields.subList(3, fields.size - 1))
                    check(answer == fields.last()) {
                        "group ${counted.groups}, case $id ($op)\n   answer $answer\n expected ${fields.last()}"
                    }
                    counted = counted.copy(cases = counted.cases + 1)
                }
                "end" -> promised = Counts(fields[1].toInt(), fields[2].toInt())
                else -> check(line.isEmpty() || line.startsWith("#")) { "no such line: $line" }
            }
        }
        check(promised == counted) { "$promised were promised, $counted were run" }
        return counted
    }

    private fun reset() {
        close()
        policy = Policy.national()
        directory = null
        petition = Petition("p1")
        events.clear()
    }

    override fun close() {
        policy.close()
        directory?.close()
        petition.close()
    }

    private fun text(path: String) = File(folder, path).readText()

    private fun load(paths: String, id: String): Policy =
        Policy.load(paths.split(',').filter { it != "-" }.map { PackSource(it, text(it)) }, id)

    private fun answer(op: String, args: List<String>): String = try {
        call(op, args)
    } catch (fault: SuqiuException) {
        fault.json
    }

    private fun call(op: String, args: List<String>): String = when (op) {
        "policy" -> {
            policy = load(args[0], args[1]).also { policy.close() }
            policy.infoJson()
        }
        "calendar" -> {
            policy = policy.withCalendar(text(args[0])).also { policy.close() }
            policy.infoJson()
        }
        "warnings" -> policy.warningsJson()
        "check_directory" -> policy.checkDirectoryJson(directory ?: error("name a directory first"))
        "directory" -> {
            val text = text(args[0])
            val read = if (args[0].endsWith(".json")) Directory.fromJson(text) else Directory.fromCsv(text)
            directory?.close()
            directory = read
            read.infoJson().also { check(it == """{"units":${read.size()}}""") }
        }
        "petition" -> {
            petition = Petition(args[0]).also { petition.close() }
            events.clear()
            position()
        }
        "decide" -> decide(args[0])
        "apply" -> {
            petition.applyJson(args[0])
            events += try {
                readEvents(args[0])
            } catch (fault: SuqiuException.Input) {
                // Events of a newer version have no type here; the petition has taken them.
                if (fault.code == "input.newer_event") emptyList() else throw fault
            }
            position()
        }
        "snapshot" -> petition.snapshot(policy)
        "restore" -> {
            petition = Petition.restore(args[0]).also { petition.close() }
            events.clear()
            position()
        }
        "clocks" -> petition.clocksJson(policy, args[0]).also {
            check(petition.clocks(policy, instant(args[0])).size == count(it, "\"started_at\":"))
        }
        "alerts" -> petition.alertsJson(policy, args[0]).also {
            check(petition.alerts(policy, instant(args[0])).size == count(it, "\"notify_not_before\":"))
        }
        "next_change" -> petition.nextChangeJson(policy, args[0]).also {
            val typed = petition.nextChange(policy, instant(args[0]))
            check(typed == it.takeIf { it != "null" }?.let { text -> instant(text.trim('"')) })
        }
        "view" -> petition.viewJson(policy, writeEvents(events), args[0]).also {
            val typed = petition.view(policy, events, instant(args[0]))
            check("\"phase_label\":{\"en\":\"${typed.phaseLabel.en}\"" in it)
        }
        "explain" -> policy.explainJson(writeEvents(events)).also {
            check(policy.explain(events).size == count(it, "\"rule\":"))
        }
        "due" -> policy.dueJson(args[0])
        "read" -> policy.readJson(args[0], args[1])
        "explain_due" -> policy.explainDueJson(args[0])
        "due_days" -> policy.dueDays(args[0].toInt(), args[1], numbers(args[2]), numbers(args[3])).let {
            listOf(it.nominal.toList(), it.rolled.toList(), it.certainty.toList())
                .joinToString(";") { column -> column.joinToString(",") }
        }
        "route" -> at { it.routeJson(args[0], args[1]) }
        "explain_route" -> at { it.explainRouteJson(args[0], args[1]) }
        "standing" -> {
            val versions = args.drop(2).map { load(it, args[1]) }
            try { standingJson(versions, args[0]) } finally { versions.forEach { it.close() } }
        }
        "diff" -> load(args[0], args[1]).use { it.diffJson(policy) }
        "affected" -> load(args[0], args[1]).use {
            it.affectedJson(policy, petition, args[3], directory.takeIf { args[2] == "directory" })
        }
        "rotation" -> (directory ?: error("name a directory first")).rotationJson(args[0])
        "repeats" -> proposeRepeatsJson(args[0])
        "public_code" -> publicCodeJson(args[0])
        "read_public_code" -> readPublicCodeJson(args[0])
        "indicators" -> {
            val snapshots = args.drop(1).map { if (it == "-") petition.snapshot(policy) else it }
            policy.indicatorsJson(snapshots, args[0])
        }
        "ask" -> {
            val snapshots = args.drop(1).map { if (it == "-") petition.snapshot(policy) else it }
            at { it.askJson(args[0], snapshots) }
        }
        "dossier" -> keep(applyDossierJson("{\"id\":${quote(args[0])}}", "[]"))
        "decide_dossier" -> at { place ->
            val given = petition.takeIf { args[0] == "petition" }
            place.decideDossierJson(dossier, args[1], given).also { keep(applyDossierJson(dossier, it)) }
        }
        "apply_dossier" -> keep(applyDossierJson(args[0], args[1]))
        "read_dossier" -> policy.readDossierJson(dossier, args[0])
        "rebase" -> {
            val snapshots = if (args[1] == "petition") listOf(petition.snapshot(policy)) else emptyList()
            at { it.rebaseJson(args[0], snapshots, args.drop(2)) }
        }
        "apply_outbox" -> applyOutboxJson(args[0], args[1])
        "outbox_batch" -> outboxBatchJson(args[0])
        "audit" -> policy.auditJson(text(args[0]), args[1])
        "seal" -> Chain(args[0]).use { chain ->
            events.joinToString(",", "[", "]") { quote(chain.seal(it)) }
        }
        "seal_event" -> Chain(args[0]).use { it.sealJson(args[1]) }
        "verify" -> verify(text(args[0]))
        "labels" -> labels()
        else -> error("no such operation: $op")
    }

    private fun keep(json: String): String {
        dossier = json
        return json
    }

    private fun <T> at(call: (Jurisdiction) -> T): T =
        Jurisdiction(policy, directory ?: error("name a directory first")).use(call)

    private fun decide(command: String): String =
        at { place ->
            val raw = runCatching { petition.decideJson(place, command) }
            val typed = runCatching { petition.decide(place, readCommand(command)) }
            typed.onFailure { check((it as SuqiuException).json == (raw.exceptionOrNull() as SuqiuException).json) }
            val answer = raw.getOrThrow()
            val decision = typed.getOrThrow()
            val written = writeEvents(decision.events)
            check(answer == """{"events":$written${if (decision.replayed) ",\"replayed\":true" else ""}}""") {
                "typed: $written\nraw: $answer"
            }
            petition.apply(decision.events)
            events += decision.events
            answer
        }

    private fun position(): String = petition.positionJson().also {
        val position = petition.position()
        check(it == """{"phase":"${position.phase.name.lowercase()}","seq":${position.seq}}""")
    }

    private fun instant(text: String): Instant = java.time.OffsetDateTime.parse(text).toInstant()

    private fun numbers(text: String) =
        text.split(',').filter(String::isNotEmpty).map(String::toInt).toIntArray()

    private fun count(text: String, part: String) = text.split(part).size - 1

    private fun quote(text: String) = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
}
