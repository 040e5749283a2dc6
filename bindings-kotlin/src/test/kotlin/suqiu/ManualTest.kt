package suqiu

import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What docs/jvm.md shows in Kotlin besides the ten lines, run. */
class ManualTest {
    private val printed = mutableListOf<String>()

    private fun println(text: String) {
        printed += text
    }

    @Test
    fun `a route is found and explained`() {
        val place = Desk.place
        val at = NINE
        // shown from here
        val facts = Facts(matterClass = MatterClass.CLAIM, relation = Relation.EMPLOYMENT,
            harmKnownOn = LocalDate.of(2026, 1, 15))
        val found = place.route(facts, at)
        when (val outcome = found.outcome) {
            is RouteOutcome.Route -> println("${outcome.v1.channel}: ${outcome.v1.unit}, ${found.citation.article}")
            is RouteOutcome.NotHere -> println(outcome.v1.nextStep.zh)
        }
        found.warnings.forEach { println("${it.label.zh}: ${it.due?.rolled}") }
        println(place.explainRoute(facts, at).fired.label.zh)
        // to here
        assertTrue(printed.size >= 3, printed.toString())
        // A year from the day after 15 January 2026: 劳动争议调解仲裁法 27.
        assertTrue(printed.any { "2027-01-15" in it }, printed.toString())
        assertEquals(place.explainRoute(facts, at).fired.label.zh, printed.last())
    }

    @Test
    fun `clocks are swept`() {
        val policy = Desk.policy
        val at = NINE
        val starts = longArrayOf(NINE.epochSecond * 1_000_000, NINE.epochSecond * 1_000_000)
        val budgets = intArrayOf(15, 15)
        val units = byteArrayOf(0, 1)
        // shown from here
        val clocks = Clocks(start = starts, budget = budgets, unit = units)
        val swept = policy.sweep(clocks, at, SweepTerms(nature = Nature.DUTY))
        for (row in 0 until swept.size) println("${swept.colour(row)}: ${swept.nominalDate(row)}")
        // to here
        // 15 days after Monday 2 March are the 17th, 15 working days the 23rd.
        assertEquals(listOf("CLEAR: 2026-03-17", "CLEAR: 2026-03-23"), printed)
    }
}
