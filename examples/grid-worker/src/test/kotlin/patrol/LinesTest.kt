package patrol

import java.io.File
import java.io.IOException
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
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
            // What comes next stands on a line of its own, also where nobody read before.
            if (end % 2 == 0) assertEquals(expected, Lines(file).read(), "cut at $end")
            Lines(file).add(listOf("{}"))
            assertEquals(expected + "{}", Lines(file).read(), "cut at $end")
        }
    }

    @Test
    fun `nothing added is nothing written`() {
        Lines(file).add(emptyList())
        assertEquals(emptyList<String>(), Lines(file).read())
    }

    @Test
    fun `what a full disk does not take leaves nothing behind`() {
        var isFull = false
        val lines = Lines(file) { channel, bytes ->
            if (isFull) {
                bytes.limit(bytes.limit() / 2)
                putAll(channel, bytes)
                throw IOException("No space left on device")
            }
            putAll(channel, bytes)
        }
        lines.add(listOf("{\"a\":1}"))
        isFull = true
        assertThrows<IOException> { lines.add(listOf("{\"b\":2}", "{\"c\":3}")) }
        assertEquals("{\"a\":1}\n", file.readText())
        isFull = false
        lines.add(listOf("{\"d\":4}"))
        assertEquals(listOf("{\"a\":1}", "{\"d\":4}"), lines.read())
    }

    /** A storage that cannot even be cut any more: the channel was closed under it. */
    @Test
    fun `what could not be taken back is cut away by the next line`() {
        var isGone = false
        val lines = Lines(file) { channel, bytes ->
            putAll(channel, bytes)
            if (isGone) channel.close()
        }
        lines.add(listOf("{\"a\":1}"))
        isGone = true
        assertThrows<IOException> { lines.add(listOf("{\"b\":2}")) }
        isGone = false
        lines.add(listOf("{\"d\":4}"))
        assertEquals(listOf("{\"a\":1}", "{\"d\":4}"), lines.read())
    }

    @Test
    fun `lines in the place of all are there whole, or the others are`() {
        Lines(file).add(listOf("{\"a\":1}", "{\"b\":2}"))
        val full = Lines(file) { _, _ -> throw IOException("No space left on device") }
        assertThrows<IOException> { full.replace(listOf("{}")) }
        assertEquals(listOf("{\"a\":1}", "{\"b\":2}"), Lines(file).read())
        val lines = Lines(file)
        lines.replace(listOf("{}"))
        lines.add(listOf("{\"c\":3}"))
        assertEquals(listOf("{}", "{\"c\":3}"), lines.read())
        assertEquals(listOf("lines"), folder.list().orEmpty().toList().filterNot { it.endsWith(".next") })
    }
}
