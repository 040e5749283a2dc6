package suqiu

import java.time.Instant
import java.time.temporal.ChronoUnit
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class SweepTest {
    private val policy = Desk.policy
    private val now = Instant.parse("2026-03-02T01:30:00Z")
    private val words = listOf("days", "working days", "hours")

    private fun micros(at: Instant) = ChronoUnit.MICROS.between(Instant.EPOCH, at)

    /** More rows than are computed at a time. */
    private val rows = 40_000
    private val starts = List(rows) { now.minus(it % 700 * 7L, ChronoUnit.HOURS) }
    private val clocks = Clocks(
        start = LongArray(rows) { micros(starts[it]) },
        budget = IntArray(rows) { 1 + it % 60 },
        unit = ByteArray(rows) { (it % 3).toByte() },
        extended = IntArray(rows) { it % 5 * (it % 2) },
        // A pause holds a clock only before its period is used up: these started at most 7 hours ago.
        paused = ByteArray(rows) { if (it % 700 < 2 && it % 60 > 10) 1 else 0 },
    )

    private val held = clocks.start.indices.filter { clocks.paused!![it].toInt() == 1 }

    private fun question(row: Int, terms: SweepTerms) = ClockQuestion(
        budget = "${clocks.budget[row]} ${words[row % 3]}",
        start = starts[row],
        colours = terms.colours,
        extended = clocks.extended!![row].toLong(),
        nature = terms.nature,
        pauses = if (clocks.paused!![row].toInt() == 0) emptyList() else listOf(Pause(PauseCause.SUSPENDED, now)),
        roll = terms.roll,
    )

    @Test
    fun `a sweep answers as single questions do`() {
        val thirds = Thresholds(blue = "1/3", yellow = "2/3", red = "99/100")
        for (terms in listOf(SweepTerms(), SweepTerms(thirds, Nature.RIGHT, Roll.PREVIOUS), SweepTerms(roll = Roll.NONE))) {
            val swept = policy.sweep(clocks, now, terms)
            assertEquals(rows, swept.size)
            assertTrue(held.all { swept.nominal[it] == Swept.NO_DUE })
            for (row in (0 until rows step 271) + held.take(30)) {
                val read = policy.read(question(row, terms), now)
                val due = read.due
                assertEquals(read.colour, swept.colour(row), "row $row, $terms")
                assertEquals(due?.certainty, swept.certainty(row), "row $row, $terms")
                assertEquals(due?.nominalDate, swept.nominalDate(row), "row $row, $terms")
                assertEquals(due?.rolledDate, swept.rolledDate(row), "row $row, $terms")
            }
        }
    }

    /** 30 days from Friday 30 January 2026 end on Sunday 1 March, and roll to the Monday after. */
    @Test
    fun `a duty is overdue after its own end, a right lasts until the rolled one`() {
        val start = longArrayOf(micros(Instant.parse("2026-01-30T01:00:00Z")))
        val clock = Clocks(start, intArrayOf(30), byteArrayOf(0))
        for ((nature, colour) in mapOf(Nature.DUTY to Colour.OVERDUE, Nature.RIGHT to Colour.RED)) {
            val swept = policy.sweep(clock, now, SweepTerms(nature = nature))
            assertEquals(java.time.LocalDate.of(2026, 3, 1), swept.nominalDate(0))
            assertEquals(java.time.LocalDate.of(2026, 3, 2), swept.rolledDate(0))
            assertEquals(colour, swept.colour(0), nature.name)
        }
    }

    @Test
    fun `what was taken out is added to the end`() {
        val start = longArrayOf(micros(now))
        val whole = policy.sweep(Clocks(start, intArrayOf(15), byteArrayOf(1)), now)
        val cut = policy.sweep(Clocks(start, intArrayOf(10), byteArrayOf(1), excluded = intArrayOf(5)), now)
        assertEquals(whole.nominalDate(0), cut.nominalDate(0))
    }

    @Test
    fun `a clock that is held has no due`() {
        val held = policy.sweep(Clocks(longArrayOf(micros(now)), intArrayOf(15), byteArrayOf(0), paused = byteArrayOf(1)), now)
        assertEquals(Swept.NO_DUE, held.nominal[0])
        assertNull(held.nominalDate(0))
        assertNull(held.rolledDate(0))
        assertNull(held.certainty(0))
    }

    private fun fault(clocks: Clocks, now: Instant = this.now, terms: SweepTerms = SweepTerms()): SuqiuException =
        assertThrows<SuqiuException> { policy.sweep(clocks, now, terms) }

    @Test
    fun `a column of another length is named`() {
        val start = LongArray(2) { micros(now) }
        val (two, units) = IntArray(2) to ByteArray(2)
        val wrong = mapOf(
            "budget" to Clocks(start, IntArray(1), units),
            "unit" to Clocks(start, two, ByteArray(3)),
            "extended" to Clocks(start, two, units, extended = IntArray(1)),
            "excluded" to Clocks(start, two, units, excluded = IntArray(0)),
            "paused" to Clocks(start, two, units, paused = ByteArray(5)),
        )
        for ((column, clocks) in wrong) {
            val fault = fault(clocks)
            assertEquals("clock.column", fault.code, column)
            assertTrue("the column `$column` has " in fault.en && "where `start` has 2" in fault.en, fault.en)
        }
    }

    /** Far behind the first rows that are computed at a time. */
    @Test
    fun `a row that cannot be computed is named`() {
        fun one(change: (IntArray, ByteArray, LongArray) -> Unit): Clocks {
            val (budget, unit, start) = Triple(clocks.budget.copyOf(), clocks.unit.copyOf(), clocks.start.copyOf())
            change(budget, unit, start)
            return Clocks(start, budget, unit)
        }
        val wrong = listOf(
            one { budget, _, _ -> budget[39_999] = -1 } to "row 39999: a negative count",
            one { _, unit, _ -> unit[20_001] = 3 } to "row 20001: unit 3 is not swept",
            one { _, unit, _ -> unit[0] = -1 } to "row 0: unit 255 is not swept",
            one { _, _, start -> start[32_768] = -1 } to "row 32768: ",
        )
        for ((clocks, why) in wrong) {
            val fault = fault(clocks)
            assertEquals("clock.column", fault.code, why)
            assertTrue(fault is SuqiuException.Clock && why in fault.en, fault.message)
        }
    }

    @Test
    fun `terms and times that cannot be are refused, without rows too`() {
        val none = Clocks(LongArray(0), IntArray(0), ByteArray(0))
        assertEquals(0, policy.sweep(none, now).size)
        for (time in listOf(Instant.MIN, Instant.MAX, Instant.ofEpochSecond(-1), Instant.parse("2100-01-01T00:00:01Z"))) {
            assertEquals("input.time", fault(none, time).code, time.toString())
        }
        val falling = Thresholds(blue = "3/4", yellow = "1/2", red = "9/10")
        val alone = assertThrows<SuqiuException> { policy.read(ClockQuestion("15 days", now, falling), now) }
        assertEquals(alone.code, fault(none, terms = SweepTerms(falling)).code)
        val half = fault(none, terms = SweepTerms(Thresholds(blue = "half", yellow = "3/4", red = "9/10")))
        assertTrue(half is SuqiuException.Input && half.place.orEmpty().startsWith("colours.blue"), half.message)
    }
}
