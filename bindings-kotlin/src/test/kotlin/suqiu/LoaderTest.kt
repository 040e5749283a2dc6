package suqiu

import java.io.File
import java.lang.ref.WeakReference
import java.lang.reflect.InvocationTargetException
import java.net.URLClassLoader
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.io.TempDir

/** Programs in one server, each with a class loader of its own. */
class LoaderTest {
    @Test
    fun `class loaders have copies of their own, and cannot share a file`(@TempDir folder: File) {
        with(SuqiuLibrary.PROPERTY to null) { repeat(2) { load(loader()) } }
        val file = File(folder, System.mapLibraryName("suqiu_kotlin"))
        val packed = "/suqiu/native/${SuqiuLibrary.platform}/${file.name}"
        file.writeBytes(LoaderTest::class.java.getResourceAsStream(packed)!!.readBytes())
        with(SuqiuLibrary.PROPERTY to file.path) {
            load(loader())
            val second = assertThrows<InvocationTargetException> { load(loader()) }.targetException
            assertTrue("belongs to another class loader" in second.message.orEmpty(), second.message)
        }
    }

    /** A process that is killed afterwards leaves nothing behind. */
    @Test
    fun `the copy is gone as soon as it is loaded`(@TempDir folder: File) {
        with(SuqiuLibrary.PROPERTY to null, SuqiuLibrary.FOLDER_PROPERTY to folder.path) {
            used(loader())
            assertEquals(emptyList<String>(), folder.list().orEmpty().toList())
        }
    }

    /** Also where not everything was closed. */
    @Test
    fun `a program that is taken out takes its classes with it`() {
        val gone = with(SuqiuLibrary.PROPERTY to null) { WeakReference(used(loader())) }
        assertTrue(isCollected(gone), "its class loader is still there")
    }

    /** That the test above can fail. */
    @Test
    fun `a program that is still there keeps its classes`() {
        val loader = with(SuqiuLibrary.PROPERTY to null) { used(loader()) }
        assertTrue(!isCollected(WeakReference(loader)))
        loader.close()
    }

    private fun isCollected(gone: WeakReference<*>): Boolean {
        repeat(20) {
            System.gc()
            if (gone.get() == null) return true
            Thread.sleep(20)
        }
        return false
    }

    private fun loader(): URLClassLoader {
        val path = System.getProperty("java.class.path").split(File.pathSeparator)
        return URLClassLoader(path.map { File(it).toURI().toURL() }.toTypedArray(), null as ClassLoader?)
    }

    private fun load(loader: ClassLoader) {
        loader.loadClass("suqiu.SuqiuLibrary").getMethod("load").invoke(null)
    }

    private fun used(loader: URLClassLoader): URLClassLoader {
        loader.loadClass("suqiu.LoaderTestKt").getMethod("useAndForget").invoke(null)
        return loader
    }

    /** Runs with system properties as they are named, null for none. */
    private fun <T> with(vararg properties: Pair<String, String?>, run: () -> T): T {
        val before = properties.map { (name, _) -> name to System.getProperty(name) }
        return try {
            properties.forEach(::set)
            run()
        } finally {
            before.forEach(::set)
        }
    }

    private fun set(property: Pair<String, String?>) {
        val (name, value) = property
        if (value == null) System.clearProperty(name) else System.setProperty(name, value)
    }
}

/** A program: a decision, a refusal, arguments that are refused, columns; some is closed and some forgotten. */
fun useAndForget() {
    val (petition, _) = Desk.registered()
    assertThrows<SuqiuException.Refusal> { petition.decide(Desk.place, Command(Act.Archive, OFFICER, NINE, "c9", "p1")) }
    assertThrows<SuqiuException.Input> { petition.viewJson(Desk.policy, "x", "\uD800") }
    Desk.policy.dueDays(PeriodUnit.DAYS, Roll.NEXT, intArrayOf(1), intArrayOf(1))
    Petition("p2").close()
    Petition("p3")
}
