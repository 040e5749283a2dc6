package suqiu

import com.sun.jna.NativeLibrary
import com.sun.jna.Platform
import java.io.File
import java.io.InputStream
import java.nio.file.Files
import java.nio.file.Path
import java.security.MessageDigest
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
 *    only the user can read, checked, and removed when the program ends. The folder is made in
 *    `java.io.tmpdir`; `suqiu.tmpdir` names another one, where programs may not be run from there.
 */
public object SuqiuLibrary {
    /** Names the library's file, instead of the one in the class path. */
    public const val PROPERTY: String = "suqiu.library"

    /** Names the folder into which the library is copied, instead of `java.io.tmpdir`. */
    public const val FOLDER_PROPERTY: String = "suqiu.tmpdir"

    /** The name of this platform, as the folders in the jar have it: `linux-x86-64`. */
    @JvmStatic
    public val platform: String get() = Platform.RESOURCE_PREFIX

    private var located: String? = null

    /** Loads the library now. Does nothing when it is loaded already. */
    @JvmStatic
    @Throws(SuqiuLibraryError::class)
    public fun load() {
        locate("suqiu_kotlin")
        try {
            uniffiEnsureInitialized()
        } catch (e: ExceptionInInitializerError) {
            throw e.cause as? SuqiuLibraryError
                ?: SuqiuLibraryError("the native library cannot be used: ${e.cause}", e.cause)
        }
    }

    /** The library's file, or its name where the system knows where it is. */
    @JvmStatic
    @Synchronized
    internal fun locate(name: String): String = located ?: find(name).also { located = it }

    private fun find(name: String): String {
        if (Platform.isAndroid()) return name
        val file = System.getProperty(PROPERTY)?.let(::named) ?: copyOut(name)
        check(file)
        return file
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
            throw SuqiuLibraryError(
                "there is no native library for $platform in the class path: " +
                    "add the jar with the classifier natives-$platform, " +
                    "or name the file with -D$PROPERTY=/path/to/$file",
            )
        }
        val version = about.getProperty("version")
        if (version != ownVersion) {
            throw SuqiuLibraryError(
                "the native library for $platform is of version $version and the classes are of " +
                    "$ownVersion: use the jars of one version",
            )
        }
        val target = try {
            Files.createTempDirectory(parent(), "suqiu-").also { it.toFile().deleteOnExit() }
                .resolve(file).also { it.toFile().deleteOnExit() }
        } catch (e: java.io.IOException) {
            throw SuqiuLibraryError(
                "the native library cannot be copied to ${parent()}: $e; " +
                    "name a folder with -D$FOLDER_PROPERTY=…",
                e,
            )
        }
        val digest = MessageDigest.getInstance("SHA-256")
        library.use { from ->
            Files.newOutputStream(target).use { to ->
                val buffer = ByteArray(1 shl 16)
                while (true) {
                    val read = from.read(buffer)
                    if (read < 0) break
                    digest.update(buffer, 0, read)
                    to.write(buffer, 0, read)
                }
            }
        }
        val found = digest.digest().joinToString("") { "%02x".format(it) }
        if (found != about.getProperty("sha256")) {
            throw SuqiuLibraryError(
                "the native library for $platform is damaged: its SHA-256 is $found; get the jar anew",
            )
        }
        return target.toString()
    }

    private fun parent(): Path =
        File(System.getProperty(FOLDER_PROPERTY) ?: System.getProperty("java.io.tmpdir")).toPath()

    /** Asks the library for its version before anything else is asked. */
    private fun check(file: String) {
        val version = try {
            NativeLibrary.getInstance(file).getFunction("suqiu_jvm_version")
                .invokePointer(emptyArray()).getString(0)
        } catch (e: UnsatisfiedLinkError) {
            throw SuqiuLibraryError(
                "$file is no suqiu library for this system (${e.message}); on a system with musl, or " +
                    "where programs may not be run from that folder, set -D$PROPERTY or -D$FOLDER_PROPERTY",
                e,
            )
        }
        if (version != ownVersion) {
            throw SuqiuLibraryError(
                "$file is of version $version and the classes are of $ownVersion: use one version",
            )
        }
    }

    internal val ownVersion: String by lazy {
        resource("/suqiu/library.properties")?.use(::read)?.getProperty("version").orEmpty()
    }

    private fun resource(path: String): InputStream? = SuqiuLibrary::class.java.getResourceAsStream(path)

    private fun read(from: InputStream) = Properties().apply { load(from) }
}
