package suqiu

import java.io.File
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.io.TempDir

class LibraryTest {
    @Test
    fun `it loads, and its version is that of the classes`() {
        SuqiuLibrary.load()
        assertEquals(SuqiuLibrary.ownVersion, version())
    }

    @Test
    fun `a platform has one name, however Java calls it`() {
        val names = mapOf(
            ("Linux" to "amd64") to "linux-x86-64",
            ("Linux" to "aarch64") to "linux-aarch64",
            ("Mac OS X" to "aarch64") to "darwin-aarch64",
            ("Mac OS X" to "x86_64") to "darwin-x86-64",
            ("Windows 11" to "amd64") to "win32-x86-64",
        )
        for ((java, name) in names) assertEquals(name, SuqiuLibrary.nameOf(java.first, java.second))
    }

    @Test
    fun `a library of another kind is named`() {
        val libc = File("/lib/x86_64-linux-gnu/libm.so.6").takeIf(File::exists) ?: return
        assertTrue("is no suqiu library for this system" in start("-Dsuqiu.library=$libc"))
    }

    @Test
    fun `a platform without a library is named`() {
        val error = assertThrows<SuqiuLibraryError> { SuqiuLibrary.copyOut("suqiu_kotlin", "plan9-mips") }
        assertEquals(
            "there is no native library for plan9-mips in the class path: it is built for linux-x86-64 and linux-aarch64; " +
                "build it from the sources of version ${version()} (cargo build --profile small -p suqiu-kotlin --lib), and " +
                "name the file with -Dsuqiu.library=/path/to/${System.mapLibraryName("suqiu_kotlin")}",
            error.message,
        )
        // A platform that there are jars for.
        val missing = assertThrows<SuqiuLibraryError> { SuqiuLibrary.copyOut("other", "linux-aarch64") }.message.orEmpty()
        assertTrue("add the jar with the classifier natives-linux-aarch64, or name the file" in missing, missing)
    }

    @Test
    fun `a file that is missing, or is no library, is named`(@TempDir folder: File) {
        assertTrue("which is no file" in start("-Dsuqiu.library=/nowhere/libsuqiu_kotlin.so"))
        val text = File(folder, "libsuqiu_kotlin.so").apply { writeText("not a library") }
        assertTrue("is no suqiu library for this system" in start("-Dsuqiu.library=$text"))
    }

    @Test
    fun `a library of another version, or a damaged one, is named`(@TempDir folder: File) {
        val native = "suqiu/native/${SuqiuLibrary.platform}"
        val name = System.mapLibraryName("suqiu_kotlin")
        val inside = File(folder, native).apply { mkdirs() }
        File(inside, name).writeText("not the library")
        File(inside, "library.properties").writeText("version=9.9.9\nsha256=00\n")
        assertTrue("is of version 9.9.9 and the classes are of" in start(before = folder))
        File(inside, "library.properties").writeText("version=${version()}\nsha256=00\n")
        assertTrue("is damaged: its SHA-256 is" in start(before = folder))
    }

    @Test
    fun `a library of another version or build is not called`() {
        SuqiuLibrary.load()
        val about = Native.about()
        SuqiuLibrary.check("lib", about)
        fun said(about: ByteArray) = assertThrows<SuqiuLibraryError> { SuqiuLibrary.check("lib", about) }.message.orEmpty()
        val newer = about.copyOf().also { it[1] = '7'.code.toByte() }
        assertTrue("lib is of version 7" in said(newer), said(newer))
        val changed = about.copyOf().also { it[it.lastIndex]++ }
        assertTrue("are of different builds" in said(changed), said(changed))
        assertTrue("are of different builds" in said(about.copyOf(about.size - 2)))
    }

    @Test
    fun `it is copied to where it is told, and removed at the end`(@TempDir folder: File) {
        assertEquals("loaded", start("-Dsuqiu.tmpdir=$folder").trim())
        assertEquals(emptyList<String>(), folder.list().orEmpty().toList())
        assertTrue("name a folder with -Dsuqiu.tmpdir" in start("-Dsuqiu.tmpdir=$folder/nowhere"))
    }

    /** Loads the library in a process of its own; what it says. */
    private fun start(vararg options: String, before: File? = null): String {
        val java = File(System.getProperty("java.home"), "bin/java").path
        val path = listOfNotNull(before?.path, System.getProperty("java.class.path")).joinToString(File.pathSeparator)
        val process = ProcessBuilder(listOf(java, "-Xshare:auto", *options, "-cp", path, "suqiu.LoadKt"))
            .redirectErrorStream(true).start()
        val said = process.inputStream.bufferedReader().readText()
        assertTrue(process.waitFor(60, TimeUnit.SECONDS))
        assertFalse("UniFFI" in said, said)
        return said.lines().filterNot { it.startsWith("WARNING") }.joinToString("\n")
    }
}
