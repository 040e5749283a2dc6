package patrol

import java.io.File
import java.io.IOException
import java.time.Duration
import java.time.Instant
import java.util.UUID
import org.json.JSONArray
import org.json.JSONObject
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.io.TempDir
import suqiu.Jurisdiction
import suqiu.PackSource
import suqiu.Policy
import suqiu.SuqiuException

/** What may become of a phone besides a good day. */
class PhoneTest {
    @TempDir
    lateinit var folder: File

    private val root = File("../..")
    private val policy = policy(root)
    private val directory = directory(root)
    private val place = Jurisdiction(policy, directory)
    private val server = Server(place, Known(policy))
    private val outboxFile get() = File(folder, Phone.OUTBOX)
    private val heardFile get() = File(folder, Phone.HEARD)

    @AfterEach
    fun close() = listOf(place, directory, policy).forEach(AutoCloseable::close)

    private fun phone(storage: File = folder, shortenAt: Int = 1_000) =
        Phone(place, { Known(policy) }, storage, Duration.ZERO, shortenAt)

    private fun Phone.reports(id: String, time: String, happened: Instant? = null): JSONObject =
        ask("dossier", id, json("type" to "report", "kind" to "LITTER", "place" to GRID, "words" to "桥头垃圾"), at(time), happened)

    private fun Phone.clears(id: String, time: String): JSONObject =
        ask("dossier", id, json("type" to "handle", "done" to "已清运"), at(time))

    private fun Phone.outcomes(time: String): List<Outcome> = send(server, at(time)).orEmpty().map(::outcomeOf)

    private fun Phone.pending(): List<String> = outbox.objects("pending").map { idOf(it.getJSONObject("command")) }

    /** As an app before wrote it: the storage was full, the app lived on, and the next line was glued to the torn one. */
    @Test
    fun `a torn line in the middle costs itself alone, and is told`() {
        val first = phone().use { it.reports("G1", "14T08:00").getString("command") }
        val whole = outboxFile.readText()
        val torn = "{\"type\":\"queued\",\"comm"
        outboxFile.appendText(torn + "{\"type\":\"dropped\",\"command\":\"x\",\"by\":\"$WORKER\"}\n")
        phone(File(folder, "other").apply { mkdirs() }).use { other ->
            other.reports("G2", "14T09:00")
            outboxFile.appendText(File(folder, "other/${Phone.OUTBOX}").readText())
        }
        val before = outboxFile.readText()
        phone().use { phone ->
            assertEquals(2, phone.pending().size)
            assertEquals(first, phone.pending()[0])
            val unusable = phone.unusable.single()
            assertEquals(2, unusable.line)
            assertTrue(unusable.text.startsWith(torn), unusable.text)
            assertEquals(before, unusable.copy?.readText())
            assertTrue(outboxFile.readText().startsWith(whole))
            assertTrue(phone.clears("G1", "14T10:00").getString("outcome") == "accepted")
        }
        phone().use { phone ->
            assertEquals(3, phone.pending().size)
            assertEquals(emptyList<Unusable>(), phone.unusable)
        }
    }

    /** What a newer server may say: it is not on record, so that the phone starts, and sends again. */
    @Test
    fun `an answer that cannot be understood changes nothing`() {
        phone().use { phone ->
            phone.send(server, at("14T07:30"))
            val id = phone.reports("G1", "14T08:00").getString("command")
            val before = outboxFile.readText()
            val answer = json("index" to 0, "outcome" to "postponed", "command" to id)
            assertThrows<SuqiuException.Input> {
                phone.write(json("type" to "server_answered", "sent" to JSONArray(listOf(id)), "answers" to JSONArray(listOf(answer))))
            }
            assertEquals(before, outboxFile.readText())
            assertEquals(listOf(id), phone.pending())
        }
        phone().use { phone ->
            assertEquals(emptyList<Unusable>(), phone.unusable)
            assertEquals(listOf(Outcome.ACCEPTED), phone.outcomes("14T18:00"))
        }
    }

    @Test
    fun `what a full disk does not take is not queued either`() {
        var isFull = false
        val outbox = OutboxFile(
            Lines(outboxFile) { channel, bytes ->
                if (isFull) bytes.limit(bytes.limit() / 2)
                putAll(channel, bytes)
                if (isFull) throw IOException("No space left on device")
            },
        )
        val command = phone(File(folder, "other").apply { mkdirs() }).use { other ->
            other.reports("G1", "14T08:00")
            other.outbox.objects("pending").single().getJSONObject("command")
        }
        val entry = json("type" to "queued", "command" to command)
        isFull = true
        assertThrows<IOException> { outbox.write(entry) }
        assertEquals(0, outbox.outbox.objects("pending").size)
        isFull = false
        outbox.write(entry)
        assertEquals(1, outbox.outbox.objects("pending").size)
        phone().use { assertEquals(listOf(idOf(command)), it.pending()) }
    }

    /** The server has it all: from the line on that cannot be used it is asked again. */
    @Test
    fun `what was heard and cannot be used is heard again`() {
        phone().use { phone ->
            phone.send(server, at("14T07:30"))
            phone.reports("G1", "14T08:00")
            phone.outcomes("14T09:00")
            phone.hear(server)
        }
        val lines = heardFile.readLines()
        val news = lines.indexOfFirst { "\"events\"" in it }
        heardFile.writeText(lines.mapIndexed { index, line -> if (index == news) line.take(60) else line }.joinToString("\n") + "\n")
        phone().use { phone ->
            assertEquals(emptyList<String>(), phone.known.states())
            assertEquals(news + 1, phone.unusable.single().line)
            phone.hear(server)
            assertEquals(server.known.states(), phone.known.states())
        }
    }

    @Test
    fun `a phone that was installed anew gives no old name`() {
        phone().use { phone ->
            phone.send(server, at("13T07:30"))
            phone.reports("G1", "13T08:00")
            assertEquals(listOf(Outcome.ACCEPTED), phone.outcomes("13T18:00"))
        }
        phone(File(folder, "anew").apply { mkdirs() }).use { phone ->
            phone.send(server, at("14T07:30"))
            phone.hear(server)
            phone.clears("G1", "14T08:00")
            assertEquals(listOf(Outcome.ACCEPTED), phone.outcomes("14T18:00"))
        }
    }

    @Test
    fun `news of a worker's tablet take nothing of the phone's away`() {
        phone(File(folder, "tablet").apply { mkdirs() }).use { tablet ->
            tablet.send(server, at("14T07:30"))
            tablet.reports("G1", "14T08:00")
            tablet.outcomes("14T08:10")
        }
        phone().use { phone ->
            phone.send(server, at("14T07:30"))
            phone.reports("G2", "14T08:00")
            phone.hear(server)
            assertEquals(1, phone.pending().size)
            assertEquals(listOf(Outcome.ACCEPTED), phone.outcomes("14T18:00"))
        }
    }

    /** Version and variant as RFC 9562 has them, and the time in front. */
    @Test
    fun `names are UUIDs of version 7`() {
        val now = Instant.parse("2026-09-14T00:00:00.123Z")
        val names = (1..10_000).map { Names.at(now) }
        assertEquals(10_000, names.toSet().size)
        for (name in names) {
            val uuid = UUID.fromString(name)
            assertEquals(7, uuid.version())
            assertEquals(2, uuid.variant())
            assertEquals(now.toEpochMilli(), uuid.mostSignificantBits ushr 16)
        }
    }

    /** Ten days back needs a person. What follows is queued behind it and shown, and goes with it once it is confirmed. */
    @Test
    fun `what follows a held command is queued`() {
        phone().use { phone ->
            phone.send(server, at("14T07:30"))
            val report = phone.reports("G1", "14T08:00", happened = at("04T10:00")).getString("command")
            assertEquals(listOf(Outcome.NEEDS_PERSON), phone.outcomes("14T18:00"))
            assertEquals(Outcome.WAITS, outcomeOf(phone.clears("G1", "14T18:10")))
            assertEquals(emptyList<JSONObject>(), phone.batch())
            phone.write(json("type" to "confirmed", "command" to report, "by" to "head3", "happened_at" to at("04T10:00").inChina()))
            assertEquals(listOf(Outcome.ACCEPTED, Outcome.ACCEPTED), phone.outcomes("14T18:30"))
        }
    }

    /** The server's pack ends in August: there everything waits for a newer one, and nothing is sent in vain. */
    @Test
    fun `what the server lets wait is not sent again before there is news`() {
        val text = File(root, "policies/lushui.toml").readText()
        val ended = text.replace("valid_from = 2022-05-01", "valid_from = 2022-05-01\nvalid_to = 2026-08-31")
        val sources = listOf(PackSource("lushui.toml", ended), PackSource("subjects.toml", File(root, "policies/subjects.toml").readText()))
        Policy.load(sources, "cn.yn.lushui").use { old ->
            Jurisdiction(old, directory).use { behind ->
                val late = Server(behind, Known(old))
                phone().use { phone ->
                    phone.send(late, at("14T07:30"))
                    phone.reports("G1", "14T08:00")
                    assertEquals(listOf(Outcome.WAITS), phone.send(late, at("14T18:00")).orEmpty().map(::outcomeOf))
                    assertEquals(emptyList<JSONObject>(), phone.batch())
                    assertEquals(1, phone.pending().size)
                    // The server has the new pack, and somebody asks again.
                    phone.write(json("type" to "retried", "command" to phone.pending().single()))
                    assertEquals(listOf(Outcome.ACCEPTED), phone.outcomes("15T08:00"))
                }
            }
        }
    }

    /** The village registers a petition; the office finds that it accuses the township above that village. */
    @Test
    fun `an accusation reaches no phone below whom it accuses`() {
        phone().use { phone ->
            phone.send(server, at("14T07:30"))
            val register = json("type" to "register", "intake" to "grid", "petitioner" to "r81", "receiver" to "xf")
            phone.ask("petition", "P1", register, at("14T08:00"))
            phone.reports("G1", "14T08:10")
            phone.outcomes("14T09:00")
            phone.hear(server)
            val before = phone.known.snapshots()
            val accused = json("type" to "classify", "class" to "accusation", "respondents" to JSONArray(listOf(json("unit" to "t3"))))
            val office = json("person" to "w1", "role" to "officer", "unit" to "xf")
            server.decide(
                listOf(json("petition" to json("id" to "c1", "petition" to "P1", "at" to at("14T10:00").inChina(), "actor" to office, "act" to accused))),
                at("14T10:00"),
            )
            assertEquals("c1", server.log.last().getString("command"))
            phone.clears("G1", "14T10:30")
            phone.outcomes("14T11:00")
            phone.hear(server)
            assertEquals(before, phone.known.snapshots())
            // The rest of the news came.
            assertEquals(server.known.states(), phone.known.states())
            assertTrue("accusation" !in heardFile.readText(), heardFile.readText())
        }
    }

    @Test
    fun `a phone whose files were shortened knows what it knew`() {
        phone().use { phone ->
            phone.send(server, at("14T07:30"))
            phone.reports("G1", "14T08:00")
            phone.outcomes("14T09:00")
            phone.hear(server)
            phone.reports("G2", "14T10:00")
            val register = json("type" to "register", "intake" to "grid", "petitioner" to "r81", "receiver" to "xf")
            phone.ask("petition", "P1", register, at("14T10:30"))
            phone.outcomes("14T11:00")
            phone.hear(server)
            phone.reports("G3", "14T12:00")
        }
        val before = phone().use { listOf(it.outbox.toString(), it.known.states().toString(), it.known.snapshots().toString()) }
        repeat(2) {
            phone(shortenAt = 1).use { phone ->
                assertEquals(before, listOf(phone.outbox.toString(), phone.known.states().toString(), phone.known.snapshots().toString()))
                assertEquals(listOf(1, 1), listOf(outboxFile, heardFile).map { it.readLines().size })
            }
        }
        phone().use { phone ->
            // The tail.
            assertEquals(listOf(Outcome.ACCEPTED), phone.outcomes("14T18:00"))
            phone.hear(server)
            assertEquals(server.known.states(), phone.known.states())
            assertEquals(emptyList<Unusable>(), phone.unusable)
        }
    }
}
