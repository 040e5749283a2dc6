package patrol

import java.io.File
import java.io.FileOutputStream
import java.io.RandomAccessFile

/** A file of lines that only grows: whatever happens, what was added before is still there. */
class Lines(private val file: File) {
    /** What is there. A last line that was cut short, since the phone was switched off, is cut away. */
    fun read(): List<String> {
        if (!file.exists()) return emptyList()
        val written = file.readBytes()
        val end = written.lastIndexOf('\n'.code.toByte()) + 1
        if (end < written.size) {
            // Only its tail: writing the rest anew would lose all where the phone is switched off in between.
            RandomAccessFile(file, "rw").use {
                it.setLength(end.toLong())
                it.fd.sync()
            }
        }
        return String(written, 0, end).lines().filter(String::isNotEmpty)
    }

    /** Is on the storage, and not only on its way there, when this returns. */
    fun add(lines: List<Any>) {
        FileOutputStream(file, true).use {
            it.write(lines.joinToString("") { line -> "$line\n" }.toByteArray())
            it.fd.sync()
        }
    }
}
