package suqiu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes with the oldest standard library of Kotlin that the manual names. */
class OldestKotlinTest {
    @Test
    void theStandardLibraryIsTheOldestThatTheManualNames() {
        String oldest = System.getProperty("suqiu.kotlin");
        assumeTrue(oldest != null, "skipped, these tests run with the newest one");
        assertEquals(oldest, kotlin.KotlinVersion.CURRENT.toString());
    }

    /** An enum asks for more of it than other classes do. */
    @Test
    void everyClassCanBeLoaded() throws Exception {
        for (String name : names()) {
            assertEquals(name, Class.forName(name).getName());
        }
    }

    private static List<String> names() throws Exception {
        URL here = Suqiu.class.getResource("Suqiu.class");
        Path folder = Paths.get(here.toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".class"))
                .map(name -> "suqiu." + name.substring(0, name.length() - 6))
                .collect(Collectors.toList());
        } catch (IOException e) {
            throw new AssertionError(folder + " cannot be read", e);
        }
    }
}
