package suqiu

import java.io.File
import java.time.Instant
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The lines that the documentation shows, run. */
class TenLinesTest {
    private val printed = mutableListOf<String>()

    private fun println(text: String) {
        printed += text
    }

    private fun shown(csv: String) {
        // shown from here
        val policy = Policy.national()
        val place = Jurisdiction(policy, Directory.fromCsv(csv))
        val officer = Actor("w17", Role.OFFICER, "xfj")
        val at = Instant.parse("2026-03-02T01:30:00Z")
        val petition = Petition("p1")
        val register = Command(Act.Register(Intake.LETTER, petitioner = "r1"), officer, at, "c1", "p1")
        petition.apply(petition.decide(place, register).events)
        for (clock in petition.clocks(policy, at)) println("${clock.label.zh}: ${clock.reading.due?.nominal}")
        try {
            petition.decide(place, Command(Act.Archive, officer, at, "c2", "p1"))
        } catch (refused: SuqiuException.Refusal) {
            println("${refused.code}, article ${refused.article}; ${refused.nextEn}")
        }
        // to here
    }

    @Test
    fun `the ten lines print the clocks and the refusal`() {
        shown(UNITS)
        assertEquals("甄别转送: 2026-03-17", printed.first())
        assertTrue(printed.last().startsWith("not_now, article "), printed.last())
        assertTrue("possible now: " in printed.last(), printed.last())
    }

    @Test
    fun `the documentation shows the lines that are run here`() {
        for ((language, source) in mapOf(
            "kotlin" to "src/test/kotlin/suqiu/TenLinesTest.kt",
            "java" to "src/test/java/suqiu/TenLinesJavaTest.java",
        )) {
            val shown = File(source).readText()
                .substringAfter("// shown from here\n").substringBefore("// to here").trimIndent().trim()
            for (page in listOf("../docs/jvm.md", "../README.md")) {
                val text = File(page).readText()
                assertTrue("```$language\n$shown\n```" in text, "$page does not show the $language of $source:\n$shown")
            }
        }
    }
}
