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
    fun `the readme shows the ten lines`() {
        val readme = File("../README.md").readText()
        for ((language, source) in listOf("kotlin" to "kotlin/suqiu/TenLinesTest.kt", "java" to "java/suqiu/TenLinesJavaTest.java")) {
            val lines = shown(language, File("src/test/$source")).single()
            assertTrue(lines in blocks(language, readme), "it does not show the $language of $source:\n$lines")
        }
    }

    /** Every piece of a program in the manual is run by one of these tests, and the other way round. */
    @Test
    fun `the manual shows what is run, and nothing else`() {
        val manual = File("../docs/jvm.md").readText()
        for (language in listOf("kotlin", "java")) {
            val tests = File("src/test/$language/suqiu").listFiles().orEmpty().sorted()
            assertEquals(tests.flatMap { shown(language, it) }.toSet(), blocks(language, manual).toSet())
        }
    }

    /** What stands between the marks of a test. */
    private fun shown(language: String, test: File): List<String> =
        Regex("// shown from here\n(.*?)// to here\n", RegexOption.DOT_MATCHES_ALL)
            .findAll(test.readText()).map { it.groupValues[1].trimIndent().trim() }
            .filter { test.extension == if (language == "java") "java" else "kt" }.toList()

    private fun blocks(language: String, page: String): List<String> =
        Regex("```$language\n(.*?)\n```", RegexOption.DOT_MATCHES_ALL)
            .findAll(page).map { it.groupValues[1] }.toList()
}
