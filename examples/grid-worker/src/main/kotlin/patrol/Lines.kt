package patrol

import java.io.File
import java.io.IOException
import java.nio.ByteBuffer
import java.nio.channels.FileChannel
import java.nio.file.Files
import java.nio.file.StandardCopyOption.ATOMIC_MOVE
import java.nio.file.StandardCopyOption.REPLACE_EXISTING
import java.nio.file.StandardOpenOption.CREATE
import java.nio.file.StandardOpenOption.READ
import java.nio.file.StandardOpenOption.TRUNCATE_EXISTING
import java.nio.file.StandardOpenOption.WRITE

/** A file of lines that only grows: whatever happens, what was added before is still there. */
class Lines(private val file: File, private val put: (FileChannel, ByteBuffer) -> Unit = ::putAll) {
    /** How far it was added to. What lies behind was added in vain, and comes to an end with the next line. */
    private var end: Long? = null

    /** What is there. A last line that was cut short, since the phone was switched off, is none. */
    fun read(): List<String> {
        if (!file.exists()) return emptyList()
        val written = file.readBytes()
        return String(written, 0, written.lastIndexOf(NEWLINE) + 1).lines().filter(String::isNotEmpty)
    }

    /** Is on the storage, and not only on its way there, when this returns. Where it throws, nothing was added. */
    fun add(lines: List<Any>) {
        if (lines.isEmpty()) return
        val bytes = ByteBuffer.wrap(lines.joinToString("") { line -> "$line\n" }.toByteArray())
        FileChannel.open(file.toPath(), CREATE, READ, WRITE).use { channel ->
            val from = end ?: endOf(channel)
            end = from
            try {
                channel.truncate(from).position(from)
                put(channel, bytes)
                channel.force(true)
                end = channel.position()
            } catch (fault: IOException) {
                try {
                    channel.truncate(from).force(true)
                } catch (another: IOException) {
                    fault.addSuppressed(another)
                }
                throw fault
            }
        }
    }

    /** Puts these lines in the place of all; whatever happens, there are these or those. */
    fun replace(lines: List<Any>) {
        val next = File("${file.path}.next")
        FileChannel.open(next.toPath(), CREATE, TRUNCATE_EXISTING, WRITE).close()
        Lines(next, put).add(lines)
        Files.move(next.toPath(), file.toPath(), ATOMIC_MOVE, REPLACE_EXISTING)
        // The name is on the storage too.
        FileChannel.open(file.absoluteFile.parentFile.toPath(), READ).use { it.force(true) }
        end = null
    }

    /**
     * Goes on with these lines, and sets a copy of all aside, with a name that nothing has. Null where there is no room
     * for that: then the file stays as it is.
     */
    fun setAside(usable: List<String>): File? {
        val copy = generateSequence(1) { it + 1 }.map { File("${file.path}.aside-$it") }.first { !it.exists() }
        return try {
            Files.copy(file.toPath(), copy.toPath())
            FileChannel.open(copy.toPath(), WRITE).use { it.force(true) }
            replace(usable)
            copy
        } catch (_: IOException) {
            copy.delete()
            null
        }
    }

    /** After the last line that is whole. */
    private fun endOf(channel: FileChannel): Long {
        val byte = ByteBuffer.allocate(1)
        var end = channel.size()
        while (end > 0) {
            byte.clear()
            channel.read(byte, end - 1)
            if (byte.get(0) == NEWLINE) break
            end--
        }
        return end
    }

    private companion object {
        const val NEWLINE = '\n'.code.toByte()
    }
}

/**
 * A line that could not be used when the phone was switched on. All that the file had is in the copy; where there was no room
 * for one, the file still has it.
 */
data class Unusable(val copy: File?, val line: Int, val text: String, val why: String)

fun putAll(channel: FileChannel, bytes: ByteBuffer) {
    while (bytes.hasRemaining()) channel.write(bytes)
}
