package suqiu.android;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program with the archive's classes, shrunk and renamed with the archive's rules, decides as before. The tool
 * is ProGuard, whose rules R8 reads.
 */
class ShrunkTest {
    /** The JDK's classes, as ProGuard reads them; from 24 on a JDK may come without them (JEP 493). */
    private static final Path JDK = Paths.get(System.getProperty("java.home"), "jmods", "java.base.jmod");

    @TempDir
    Path folder;

    @BeforeAll
    static void hasTheClassesOfTheJdk() {
        assumeTrue(Files.exists(JDK), "skipped, this JDK has no " + JDK);
    }

    @Test
    void theRulesInTheArchiveLetAShrunkProgramDecide() throws Exception {
        Path rules = folder.resolve("proguard.txt");
        try (ZipFile aar = new ZipFile(System.getProperty("suqiu.aar"))) {
            copy(aar, "proguard.txt", rules);
        }
        Path shrunk = shrink(rules);
        assertTrue(Files.size(shrunk) < Files.size(classes()) / 2, "it was not shrunk: " + Files.size(shrunk));
        // 15 days after 2 March (信访工作条例 22(1)); nothing is archived before it was answered.
        assertEquals("2026-03-17 not_now {\"nr\":0}\n", start(shrunk));
    }

    /** That the test above can fail: the library knows its functions by names that shrinking changed. */
    @Test
    void withoutThemItDoesNot() throws Exception {
        Path none = Files.createFile(folder.resolve("none.txt"));
        String said = start(shrink(none));
        assertFalse(said.startsWith("2026-03-17"), said);
        assertTrue(said.contains("java.lang.UnsatisfiedLinkError: 'byte[] suqiu."), said);
    }

    private Path shrink(Path rules) throws Exception {
        Path shrunk = folder.resolve("shrunk.jar");
        List<String> config = new ArrayList<>();
        config.add("-injars " + quoted(classes()));
        config.add("-injars " + quoted(kotlin()) + "(!META-INF/**)");
        config.add("-injars " + quoted(Paths.get("target/test-classes")) + "(suqiu/android/App.class)");
        config.add("-outjars " + quoted(shrunk));
        config.add("-libraryjars " + quoted(JDK) + "(!**.jar;!module-info.class)");
        config.add("-keep class suqiu.android.App { public static void main(java.lang.String[]); }");
        // What rules are for is shrinking and renaming; the rest takes a minute.
        config.add("-dontoptimize");
        config.add("-dontwarn");
        config.add("-dontnote");
        config.add("-include " + quoted(rules));
        Path file = folder.resolve("config.pro");
        Files.write(file, config, StandardCharsets.UTF_8);
        String said = run("-cp", System.getProperty("java.class.path"), "proguard.ProGuard", "@" + file);
        assertTrue(Files.exists(shrunk), said);
        return shrunk;
    }

    private String start(Path jar) throws Exception {
        String library = Paths.get(System.getProperty("suqiu.natives"), System.mapLibraryName("suqiu_kotlin")).toString();
        return run("-Dsuqiu.library=" + library, "-cp", jar.toString(), "suqiu.android.App");
    }

    /** The classes of the archive. */
    private Path classes() throws IOException {
        Path classes = folder.resolve("classes.jar");
        try (ZipFile aar = new ZipFile(System.getProperty("suqiu.aar"))) {
            copy(aar, "classes.jar", classes);
        }
        return classes;
    }

    private static Path kotlin() {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.contains("kotlin-stdlib-")) {
                return Paths.get(entry);
            }
        }
        throw new AssertionError("kotlin-stdlib is not in the class path");
    }

    private static String quoted(Path path) {
        return "'" + path.toAbsolutePath() + "'";
    }

    private static void copy(ZipFile zip, String name, Path to) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        try (InputStream from = zip.getInputStream(entry)) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Paths.get(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        try (InputStream from = process.getInputStream()) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                said.write(buffer, 0, read);
            }
        }
        process.waitFor();
        return said.toString("UTF-8");
    }
}
