package patrol

import java.io.File
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

class LinesTest {
    @TempDir
    lateinit var folder: File

    private val file get() = File(folder, "lines")

    @Test
    fun `a file that is not there has no lines`() {
        assertEquals(emptyList<String>(), Lines(file).read())
    }

    @Test
    fun `wherever a last line is cut short, the ones before it stay`() {
        val whole = "{\"a\":\"一\"}\n{\"b\":\"二\"}\n".toByteArray()
        val first = whole.indexOf('\n'.code.toByte()) + 1
        for (end in 0..whole.size) {
            file.writeBytes(whole.copyOf(end))
            val expected = listOf("{\"a\":\"一\"}", "{\"b\":\"二\"}").take(if (end == whole.size) 2 else if (end >= first) 1 else 0)
            assertEquals(expected, Lines(file).read(), "cut at $end")
            // What comes next stands on a line of its own.
            Lines(file).add(listOf("{}"))
            assertEquals(expected + "{}", Lines(file).read(), "cut at $end")
        }
    }

    @Test
    fun `nothing added is nothing written`() {
        Lines(file).add(emptyList())
        assertEquals(emptyList<String>(), Lines(file).read())
    }
}
