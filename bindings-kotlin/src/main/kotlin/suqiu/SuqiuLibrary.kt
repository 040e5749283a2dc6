package suqiu

import java.io.File
import java.io.InputStream
import java.nio.ByteBuffer
import java.nio.file.Files
import java.nio.file.Path
import java.security.MessageDigest
import java.util.Locale
import java.util.Properties

/** The native library cannot be used; the message says what is missing and how to get it. */
public class SuqiuLibraryError internal constructor(
    text: String,
    cause: Throwable? = null,
) : UnsatisfiedLinkError(text) {
    init {
        cause?.let(::initCause)
    }

    internal companion object {
        fun otherBuild() = SuqiuLibraryError(
            "the native library and the classes are of different builds: " +
                "use the jars of one version, or build both from the same sources",
        )
    }
}

/**
 * Finds and loads the native library.
 *
 * It is loaded by the first call of anything. [load] does so at a time of one's own choosing and
 * gives a clear error. It is looked for
 * 1. where the system property `suqiu.library` says,
 * 2. on Android among the application's own libraries,
 * 3. in the class path, as `suqiu/native/<platform>/`, from where it is copied to a new folder that
 *    only the user can read, checked, and removed as soon as it is loaded. The folder is made in
 *    `java.io.tmpdir`; `suqiu.tmpdir` names another one, where programs may not be run from there.
 *
 * What is in the class path is built for Linux, on x86-64 and on arm64. Elsewhere the first way is left: a library
 * built from the sources, whose file the property names.
 */
public object SuqiuLibrary {
    /** Names the library's file, instead of the one in the class path. */
    public const val PROPERTY: String = "suqiu.library"

    /** Names the folder into which the library is copied, instead of `java.io.tmpdir`. */
    public const val FOLDER_PROPERTY: String = "suqiu.tmpdir"

    /** The name of this platform, as the folders in the jar have it: `linux-x86-64`. */
    @JvmStatic
    public val platform: String get() = nameOf(System.getProperty("os.name"), System.getProperty("os.arch"))

    @Volatile
    private var isLoaded = false

    /** Loads the library now. Does nothing when it is loaded already. */
    @JvmStatic
    @Throws(SuqiuLibraryError::class)
    public fun load() {
        if (!isLoaded) loadOnce()
    }

    @Synchronized
    private fun loadOnce() {
        if (isLoaded) return
        if (isAndroid()) {
            open(NAME) { System.loadLibrary(NAME) }
        } else {
            val named = System.getProperty(PROPERTY)?.let(::named)
            val file = named ?: copyOut(NAME)
            try {
                open(file) { System.load(file) }
            } finally {
                // What is loaded needs its file no more, and who tries again makes another copy.
                if (named == null) remove(File(file))
            }
        }
        isLoaded = true
    }

    /** Removes a copy: now, or where the system holds on to what is loaded, when the program ends. */
    private fun remove(copy: File) {
        if (copy.delete() && copy.parentFile.delete()) return
        // The last one named goes first.
        copy.parentFile.deleteOnExit()
        copy.deleteOnExit()
    }

    /** Loads the library, and asks it what it is before anything else is asked. */
    private fun open(file: String, load: () -> Unit) {
        val about = try {
            load()
            Native.about()
        } catch (e: UnsatisfiedLinkError) {
            throw SuqiuLibraryError(
                if ("another classloader" in e.message.orEmpty()) {
                    "$file belongs to another class loader: let one that is above both load suqiu, or leave " +
                        "-D$PROPERTY out, so that each copies its own"
                } else {
                    "$file is no suqiu library for this system (${e.message}); on a system with musl, or " +
                        "where programs may not be run from that folder, set -D$PROPERTY or -D$FOLDER_PROPERTY"
                },
                e,
            )
        }
        check(file, about)
    }

    /** That the library is the one that these classes were made for. */
    internal fun check(file: String, about: ByteArray) {
        val length = about[0].toInt()
        val version = String(about, 1, length, Charsets.US_ASCII)
        if (version != ownVersion) {
            throw SuqiuLibraryError(
                "$file is of version $version and the classes are of $ownVersion: use one version",
            )
        }
        val sums = ByteBuffer.wrap(about, 1 + length, about.size - 1 - length)
        val found = IntArray(sums.remaining() / 2) { sums.getShort().toInt() and 0xffff }
        if (!found.contentEquals(UniffiLib.CHECKSUMS)) throw SuqiuLibraryError.otherBuild()
    }

    private fun isAndroid() = System.getProperty("java.vm.name") == "Dalvik"

    /** A platform as the folders in the jar have it. */
    internal fun nameOf(system: String, processor: String): String {
        val os = system.lowercase(Locale.ROOT)
        val family = when {
            os.startsWith("mac") -> "darwin"
            os.startsWith("windows") -> "win32"
            else -> os.replace(' ', '-')
        }
        val chip = when (val arch = processor.lowercase(Locale.ROOT)) {
            "amd64", "x86_64" -> "x86-64"
            "arm64" -> "aarch64"
            else -> arch
        }
        return "$family-$chip"
    }

    private fun named(path: String): String {
        val file = File(path)
        if (!file.isFile) {
            throw SuqiuLibraryError("the system property $PROPERTY names $path, which is no file")
        }
        return file.absolutePath
    }

    /** Copies the library out of the class path, with its checks. */
    internal fun copyOut(name: String, platform: String = this.platform): String {
        val folder = "/suqiu/native/$platform"
        val file = System.mapLibraryName(name)
        val about = resource("$folder/library.properties")?.use(::read)
        val library = resource("$folder/$file")
        if (about == null || library == null) {
            throw SuqiuLibraryError("there is no native library for $platform in the class path: " + instead(platform, file))
        }
        val version = about.getProperty("version")
        if (version != ownVersion) {
            throw SuqiuLibraryError(
                "the native library for $platform is of version $version and the classes are of " +
                    "$ownVersion: use the jars of one version",
            )
        }
        var target: Path? = null
        try {
            target = Files.createTempDirectory(parent(), "suqiu-").resolve(file)
            val found = library.use { copy(it, target) }
            if (found != about.getProperty("sha256")) {
                throw SuqiuLibraryError(
                    "the native library for $platform is damaged: its SHA-256 is $found; get the jar anew",
                )
            }
            return target.toString()
        } catch (e: Exception) {
            target?.let { remove(it.toFile()) }
            throw SuqiuLibraryError(
                "the native library cannot be copied to ${parent()}: $e; " +
                    "name a folder with -D$FOLDER_PROPERTY=…",
                e,
            )
        } catch (e: SuqiuLibraryError) {
            target?.let { remove(it.toFile()) }
            throw e
        }
    }

    /** The SHA-256 of what was copied. */
    private fun copy(from: InputStream, to: Path): String {
        val digest = MessageDigest.getInstance("SHA-256")
        Files.newOutputStream(to).use { out ->
            val buffer = ByteArray(1 shl 16)
            while (true) {
                val read = from.read(buffer)
                if (read < 0) break
                digest.update(buffer, 0, read)
                out.write(buffer, 0, read)
            }
        }
        return digest.digest().joinToString("") { "%02x".format(it) }
    }

    /** What to do where there is no library for a platform. */
    private fun instead(platform: String, file: String): String {
        val named = "name the file with -D$PROPERTY=/path/to/$file"
        return if (platform in BUILT) {
            "add the jar with the classifier natives-$platform, or $named"
        } else {
            "it is built for ${BUILT.joinToString(" and ")}; build it from the sources of version $ownVersion " +
                "(cargo build --profile small -p suqiu-kotlin --lib), and $named"
        }
    }

    private fun parent(): Path =
        File(System.getProperty(FOLDER_PROPERTY) ?: System.getProperty("java.io.tmpdir")).toPath()

    internal val ownVersion: String by lazy {
        resource("/suqiu/library.properties")?.use(::read)?.getProperty("version").orEmpty()
    }

    private fun resource(path: String): InputStream? = SuqiuLibrary::class.java.getResourceAsStream(path)

    private const val NAME = "suqiu_kotlin"

    /** The platforms that there are jars for. */
    private val BUILT = listOf("linux-x86-64", "linux-aarch64")

    private fun read(from: InputStream) = Properties().apply { load(from) }
}
