package suqiu

import java.io.File
import java.time.Instant
import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class TypedTest {
    private val policy = Desk.policy

    @Test
    fun `a petition lives in types`() {
        val (petition, events) = Desk.registered()
        val registered = events.first()
        assertEquals(Fact.Registered(Intake.LETTER, petitioner = "r1"), registered.fact)
        assertEquals(NINE, registered.at)
        assertEquals(Position(Phase.REGISTERED, events.size.toLong()), petition.position())
        val triage = petition.clocks(policy, NINE).single { it.rule == "XF-TRIAGE" }
        assertEquals("22(1)", triage.article)
        assertEquals(LocalDate.of(2026, 3, 17), triage.reading.due?.nominalDate)
        assertEquals(Colour.CLEAR, triage.reading.colour)
        val alerts = petition.alerts(policy, Instant.parse("2026-03-18T01:00:00Z"))
        assertTrue(alerts.any { it.colour == Colour.OVERDUE && it.clock == triage.key }, alerts.toString())
        val next = petition.nextChange(policy, NINE)
        assertTrue(next != null && next > NINE, next.toString())
        val view = petition.view(policy, events, NINE)
        assertEquals("已登记，待甄别", view.phaseLabel.zh)
        assertEquals(events.size, policy.explain(events).size)
        assertEquals(true, petition.decide(Desk.place, register()).replayed)
    }

    @Test
    fun `events and commands go through text and come back`() {
        val (petition, events) = Desk.registered()
        assertEquals(events, readEvents(writeEvents(events)))
        val log = Chain("sm3").use { chain -> events.joinToString("\n") { chain.seal(it) } }
        assertEquals(events, readEvents(log))
        assertTrue(verify(log).endsWith("\"lines\":${events.size}}"))
        val command = register().copy(onSeq = 3, occurredAt = NINE.minusSeconds(60))
        assertEquals(command, readCommand(writeCommand(command)))
        val restored = Petition.restore(petition.snapshot(policy))
        assertEquals(petition.snapshot(policy), restored.snapshot(policy))
    }

    @Test
    fun `times are kept to the microsecond`() {
        val exact = Instant.parse("2026-03-02T01:30:00.123456789Z")
        val read = readCommand(writeCommand(register(at = exact)))
        assertEquals(Instant.parse("2026-03-02T01:30:00.123456Z"), read.at)
    }

    @Test
    fun `instants are read in every form that core writes`() {
        for (text in listOf("2026-03-02T09:30:00+08:00", "1970-01-01T08:00:00+08:00", "2099-12-31T23:59:59+08:00", "2024-02-29T00:00:00+08:00", "2026-03-02T09:30:00.000001+08:00", "2026-03-02T09:30:00.5+08:00", "2026-03-02T09:30:00-04:00")) {
            assertEquals(java.time.OffsetDateTime.parse(text).toInstant(), readInstant(text), text)
        }
    }

    @Test
    fun `every command of the vectors has a type of its own`() {
        val commands = File(System.getProperty("suqiu.vectors"), "flat.tsv").readLines()
            .map { it.split('\t') }.filter { it.getOrNull(2) == "decide" }.map { it[3] }
        var read = 0
        for (json in commands) {
            val command = try {
                readCommand(json)
            } catch (_: SuqiuException.Input) {
                continue
            }
            assertEquals(json.length, writeCommand(command).length, json)
            assertEquals(command, readCommand(writeCommand(command)))
            read++
        }
        assertTrue(read > 80, "$read of ${commands.size}")
    }

    @Test
    fun `a clock without a petition`() {
        val question = ClockQuestion("5 working days", Instant.parse("2026-09-18T01:00:00Z"))
        val due = policy.due(question)
        assertEquals(LocalDate.of(2026, 9, 24), due?.nominalDate)
        assertEquals(due, policy.read(question, Instant.parse("2026-09-23T02:00:00Z")).due)
        assertTrue(policy.explainDue(question).days.isNotEmpty())
        val paused = question.copy(pauses = listOf(Pause(PauseCause.SUSPENDED, question.start)))
        assertNull(policy.due(paused))
    }

    @Test
    fun `facts lead to a unit`() {
        Jurisdiction(policy, Directory.fromJson(File(System.getProperty("suqiu.vectors"), "directories/routing.json").readText())).use { place ->
            val facts = Facts(
                matterClass = MatterClass.CLAIM, relation = Relation.EMPLOYMENT, place = "jia1",
                harmKnownOn = LocalDate.of(2026, 1, 15),
            )
            val found = place.route(facts, NINE)
            val route = (found.outcome as RouteOutcome.Route).v1
            assertEquals(Channel.LABOUR_ARBITRATION to "lac", route.channel to route.unit)
            assertEquals("jiatw", route.firstTry?.unit)
            assertEquals("31(2)", found.citation.article)
            assertEquals(Limit.OPEN, found.warnings.single().state)
            assertEquals(found.rule, place.explainRoute(facts, NINE).fired.rule)
            val accused = Facts(matterClass = MatterClass.ACCUSATION, respondents = listOf(Respondent(unit = "jjw")))
            val nowhere = (place.route(accused, NINE).outcome as RouteOutcome.NotHere).v1
            assertEquals(Body.ABOVE, nowhere.body)
        }
    }

    @Test
    fun `columns answer as single questions do`() {
        val starts = IntArray(2_500) { 20_454 + it % 400 }
        val counts = IntArray(2_500) { 1 + it % 40 }
        for ((unit, words) in mapOf(PeriodUnit.DAYS to "days", PeriodUnit.WORKING_DAYS to "working days")) {
            for (roll in Roll.values()) {
                val days = policy.dueDays(unit, roll, starts, counts)
                for (row in starts.indices step 97) {
                    val start = LocalDate.ofEpochDay(starts[row].toLong()).atTime(9, 0)
                        .atOffset(java.time.ZoneOffset.ofHours(8)).toInstant()
                    val due = policy.due(ClockQuestion("${counts[row]} $words", start, roll = roll))
                    assertEquals(due?.nominalDate, days.nominalDate(row), "$unit $roll $row")
                    assertEquals(due?.rolledDate, days.rolledDate(row), "$unit $roll $row")
                    assertEquals(due?.certainty, days.certainty(row), "$unit $roll $row")
                }
            }
        }
    }
}
