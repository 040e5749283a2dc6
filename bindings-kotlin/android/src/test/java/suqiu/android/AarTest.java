package suqiu.android;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is in the archive. */
class AarTest {
    private static final String LIBRARY = "libsuqiu_kotlin.so";
    private static final String ABIS = System.getProperty("suqiu.abis");

    private static TreeMap<String, byte[]> aar;

    @BeforeAll
    static void open() throws IOException {
        try (InputStream from = java.nio.file.Files.newInputStream(java.nio.file.Paths.get(System.getProperty("suqiu.aar")))) {
            aar = unzip(from);
        }
    }

    @Test
    void itHasTheLayoutOfAnAndroidLibrary() {
        TreeSet<String> expected = new TreeSet<>(Arrays.asList(
            "AndroidManifest.xml", "R.txt", "classes.jar", "proguard.txt",
            "META-INF/com/android/build/gradle/aar-metadata.properties"));
        for (String abi : abis()) {
            expected.add("jni/" + abi + "/" + LIBRARY);
        }
        assertEquals(expected, aar.keySet());
    }

    @Test
    void itsNameAndItsManifestSayForWhichProcessorsItIs() {
        String manifest = text("AndroidManifest.xml");
        assertTrue(manifest.contains("android:minSdkVersion=\"26\""), manifest);
        assertTrue(manifest.contains("android:name=\"suqiu.natives\" android:value=\"" + ABIS + "\""), manifest);
        assertEquals(abis().isEmpty(), System.getProperty("suqiu.aar").endsWith("-no-natives.aar"));
    }

    @Test
    void itsClassesAreTheLibraryWithItsVersionAndWithoutNativesForOtherSystems() throws IOException {
        TreeMap<String, byte[]> classes = unzip(new ByteArrayInputStream(aar.get("classes.jar")));
        assertTrue(classes.containsKey("suqiu/Policy.class") && classes.containsKey("suqiu/Native.class"));
        assertTrue(classes.containsKey("suqiu/library.properties"));
        // Without it a Kotlin compiler knows no function and no extension that stands outside of a class.
        assertTrue(classes.keySet().stream().anyMatch(name -> name.matches("META-INF/[^/]+\\.kotlin_module")),
            classes.keySet().toString());
        assertFalse(classes.keySet().stream().anyMatch(name -> name.startsWith("META-INF/maven/")));
        for (String name : classes.keySet()) {
            assertFalse(name.startsWith("suqiu/native/"), name);
        }
    }

    /** Android 15 loads nothing else on phones with pages of 16 KB. */
    @Test
    void itsNativeLibrariesAreAlignedToSixteenKilobytes() {
        assumeFalse(abis().isEmpty(), "skipped, the archive has no native library: it was made without an NDK");
        for (String abi : abis()) {
            Elf elf = new Elf(aar.get("jni/" + abi + "/" + LIBRARY));
            assertEquals(abi, elf.abi());
            if (elf.is64()) {
                assertTrue(elf.alignment() >= 1 << 14, abi + " is aligned to " + elf.alignment());
            }
        }
    }

    private static Set<String> abis() {
        return ABIS.equals("none") ? new TreeSet<>() : new TreeSet<>(Arrays.asList(ABIS.split(",")));
    }

    private static String text(String name) {
        return new String(aar.get(name), StandardCharsets.UTF_8);
    }

    private static TreeMap<String, byte[]> unzip(InputStream from) throws IOException {
        TreeMap<String, byte[]> found = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(from)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                byte[] buffer = new byte[1 << 16];
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes.write(buffer, 0, read);
                }
                if (!entry.isDirectory()) {
                    found.put(entry.getName(), bytes.toByteArray());
                }
            }
        }
        return found;
    }

    /** As much of a native library as is asked here. */
    private static final class Elf {
        private static final int LOAD = 1;
        private final ByteBuffer bytes;

        Elf(byte[] file) {
            bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        }

        boolean is64() {
            return bytes.get(4) == 2;
        }

        String abi() {
            switch (bytes.getShort(18)) {
                case 183: return "arm64-v8a";
                case 62: return "x86_64";
                case 40: return "armeabi-v7a";
                case 3: return "x86";
                default: return "unknown";
            }
        }

        /** The least alignment of what is loaded. */
        long alignment() {
            int at = (int) bytes.getLong(32);
            int size = bytes.getShort(54);
            long least = Long.MAX_VALUE;
            for (int nr = bytes.getShort(56); nr > 0; nr--, at += size) {
                if (bytes.getInt(at) == LOAD) {
                    least = Math.min(least, bytes.getLong(at + 48));
                }
            }
            return least;
        }
    }
}
