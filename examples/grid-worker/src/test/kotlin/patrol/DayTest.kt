package patrol

import java.io.File
import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** The sample, run. */
class DayTest {
    @TempDir
    lateinit var folder: File

    private val told = StringBuilder()

    private fun day(isEnglish: Boolean) = Day(File("../.."), folder, Teller(isEnglish, told)).apply { tell() }

    @Test
    fun `it is told in Chinese as the file has it`() {
        day(isEnglish = false)
        assertEquals(File("expected.zh.txt").readText(), told.toString())
    }

    @Test
    fun `it is told in English as the file has it`() {
        day(isEnglish = true)
        assertEquals(File("expected.en.txt").readText(), told.toString())
    }

    /** What must become of each of the fourteen, by the rules of the manual. */
    @Test
    fun `every outcome is there, and why`() {
        val first = (1..7).map { it to Outcome.ALREADY_THERE }
        val expected = first + listOf(
            // A colleague closed it at 10:00, an hour before by the server's clock.
            8 to Outcome.REFUSED,
            9 to Outcome.ACCEPTED,
            10 to Outcome.ACCEPTED,
            11 to Outcome.ACCEPTED,
            // 4 September is ten days before, and the national pack allows seven.
            12 to Outcome.NEEDS_PERSON,
            14 to Outcome.ACCEPTED,
            12 to Outcome.ACCEPTED,
            13 to Outcome.ACCEPTED,
        )
        assertEquals(expected, day(isEnglish = false).outcomes)
    }

    @Test
    fun `what happened is on record when it happened, by a clock that is right`() {
        val day = day(isEnglish = false)
        val raised = day.server.log.single { it.getString("command") == day.made[4] }
        // The phone showed 09:15 and was 12 minutes ahead.
        assertEquals("2026-09-14T09:03:00+08:00", raised.getString("occurred_at"))
        assertTrue(raised.getString("at") >= "2026-09-14T18:00:00+08:00", raised.getString("at"))
        // What a person confirmed stays as it is.
        val confirmed = day.server.log.single { it.getString("command") == day.made[11] }
        assertEquals("2026-09-04T10:00:00+08:00", confirmed.getString("occurred_at"))
    }

    /** ROAD: two working days for each step. From Monday 14 September that is Wednesday; no unit gains the afternoon. */
    @Test
    fun `the township has until Wednesday, as the phone showed`() {
        val day = day(isEnglish = false)
        policy(File("../..")).use { policy ->
            val reading = policy.readDossierJson(day.server.known.dossier("LU-G2"), "2026-09-14T19:00:00+08:00")
            val due = JSONObject(reading).getJSONObject("reading").getJSONObject("due")
            assertEquals("2026-09-16", due.getString("rolled"))
        }
        assertTrue("由 t3 处理，2026-09-16 到期" in told, told.toString())
    }

    @Test
    fun `nothing is on record twice, and nothing is missing`() {
        val day = day(isEnglish = false)
        val commands = day.server.log.map { it.getString("command") }
        // A registration is two events: it happened, and the clock of 15 days started.
        val expected = listOf("c-1", "c-2") + (1..14).filter { it != 8 }.map { day.made[it - 1] } + day.made[9]
        assertEquals(expected.sorted(), commands.sorted())
        assertEquals(day.server.known.states(), day.phone.known.states())
        assertEquals(day.server.known.snapshots(), day.phone.known.snapshots())
        assertEquals(1, day.server.known.snapshots().size)
    }

    @Test
    fun `a phone that is switched on again gives no name twice and knows what it knew`() {
        val day = day(isEnglish = false)
        day.switchedOn().use { phone ->
            assertEquals(day.phone.known.states(), phone.known.states())
            assertEquals(day.phone.known.snapshots(), phone.known.snapshots())
            assertEquals(day.phone.outbox.toString(), phone.outbox.toString())
            val asked = phone.ask("dossier", "LU-J2", json("type" to "open_journal", "day" to "2026-09-15"), at("15T08:00"))
            assertTrue(asked.getString("command") !in day.made)
            assertEquals(emptyList<Unusable>(), phone.unusable)
            // It has the server's time too, so that it need not ask for that first.
            val answers = phone.send(day.server, at("15T08:10")).orEmpty()
            assertEquals(listOf(Outcome.ACCEPTED), answers.map(::outcomeOf))
        }
    }

    @Test
    fun `a phone that was never used knows nothing`() {
        val phone = Day(File("../.."), folder, Teller(false, told)).phone
        assertEquals(emptyList<JSONObject>(), phone.batch())
        assertEquals(emptyList<String>(), phone.known.states())
    }
}
