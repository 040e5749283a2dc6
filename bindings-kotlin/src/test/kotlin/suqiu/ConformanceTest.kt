package suqiu

import java.io.File
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.io.TempDir

class ConformanceTest {
    private val vectors = File(System.getProperty("suqiu.vectors"))

    @Test
    fun `every case has the expected answer`() {
        val counts = Conformance(vectors).use { it.run(File(vectors, "flat.tsv")) }
        println("conformance, Kotlin: ${counts.groups} groups, ${counts.cases} cases")
        assertEquals(manifest(), counts)
    }

    @Test
    fun `a case that is missing is noticed`(@TempDir folder: File) {
        val lines = File(vectors, "flat.tsv").readLines()
        val without = lines.filterNot { it.startsWith("case\tlabels\t") }
        assertEquals(lines.size - 1, without.size)
        assertFails(folder, without, "were promised")
        assertFails(folder, lines.dropLast(1), "null were promised")
    }

    @Test
    fun `a line that is not known, or after the end, is noticed`(@TempDir folder: File) {
        val lines = File(vectors, "flat.tsv").readLines()
        val labels = lines.filter { it.startsWith("case\tlabels\t") }
        assertFails(folder, listOf("begin\tone") + labels + "cases\tx" + "end\t1\t1", "no such line: cases")
        assertFails(folder, listOf("begin\tone", "end\t1\t0") + labels, "after the last one")
    }

    /** What the manifest counts: the numbers that stand at its first level. */
    private fun manifest(): Counts {
        val text = File(vectors, "manifest.json").readText()
        fun number(key: String) =
            Regex("^  \"$key\": (\\d+)", RegexOption.MULTILINE).findAll(text).single().groupValues[1].toInt()
        return Counts(number("groups"), number("cases"))
    }

    @Test
    fun `an answer that differs is noticed`(@TempDir folder: File) {
        val lines = File(vectors, "flat.tsv").readLines()
        assertFails(folder, lines.map { it.replace("{\"units\":14}", "{\"units\":15}") }, "expected {\"units\":15}")
    }

    private fun assertFails(folder: File, lines: List<String>, why: String) {
        val file = File(folder, "flat.tsv").apply { writeText(lines.joinToString("\n")) }
        val failure = assertThrows<IllegalStateException> { Conformance(vectors).use { it.run(file) } }
        assertTrue(why in failure.message.orEmpty(), failure.message)
    }
}
