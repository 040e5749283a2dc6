package petitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The service is killed again and again, at points before and after whatever reaches its database or the
 * gateway, and at moments between them. Whoever talks to it sends again what was not answered. In the end its
 * tables, the gateway and all answers are those of a run that nobody disturbed.
 */
class KillTest {
    private static final long SEED = 20_260_302;
    /** One of so many points after its start a service is killed at; it gets about half as far. */
    private static final int FURTHEST = 40;
    private static final int AT_POINTS = 100;
    private static final int AT_MOMENTS = 10;

    @TempDir
    static Path natives;

    private final TreeMap<String, Integer> killedAt = new TreeMap<>();
    private int kills;

    @BeforeAll
    static void copyNatives() throws IOException {
        Life.copyNatives(natives);
    }

    @Test
    void aServiceThatIsKilledAgainAndAgainEndsWhereAnUndisturbedOneDoes(@TempDir Path folder) throws Exception {
        assertNull(difference(folder, Plan.lines(SEED, 14), AT_POINTS, AT_MOMENTS, Stopping.Mistake.NONE));
        assertEquals(AT_POINTS + AT_MOMENTS, kills);
        assertTrue(killedAt.keySet().containsAll(kinds()), "not killed everywhere: " + killedAt);
        System.out.println("killed " + kills + " times: " + killedAt);
    }

    /** That the test above can fail: a service that makes one of the usual mistakes does not come through. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aServiceWithAMistakeIsFound(Stopping.Mistake mistake, @TempDir Path folder) throws Exception {
        assertNotNull(difference(folder, Plan.lines(SEED, 4), 20, 0, mistake), mistake + " was not found");
    }

    /** What differs first between an undisturbed run and one with kills; null where nothing does. */
    private String difference(Path folder, List<String> lines, int atPoints, int atMoments, Stopping.Mistake mistake)
            throws Exception {
        Path calm = Files.createDirectories(folder.resolve("calm"));
        Path wild = Files.createDirectories(folder.resolve("wild"));
        List<String> expected = undisturbed(calm, lines);
        String found = disturbed(wild, lines, expected, atPoints, atMoments, mistake);
        return found != null ? found : first(Dump.of(calm), Dump.of(wild));
    }

    private static List<String> undisturbed(Path folder, List<String> lines) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        byte[] told = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        Main.serve(Database.open(folder.resolve("petitions.db")), Paths.get("units.csv"),
            new Folder(folder.resolve("gateway")), new ByteArrayInputStream(told), new PrintStream(said));
        List<String> answers = new ArrayList<>(Arrays.asList(said.toString("UTF-8").split("\n")));
        assertEquals("ready", answers.remove(0));
        assertEquals(lines.size(), answers.size());
        return answers;
    }

    /** The first answer that is another one than expected; null where there is none. */
    private String disturbed(Path folder, List<String> lines, List<String> expected, int atPoints, int atMoments,
            Stopping.Mistake mistake) throws Exception {
        Random chance = new Random(SEED);
        Iterator<String> stops = stops(chance, atPoints).iterator();
        // The next one starts up while the present one works.
        Life life = null;
        Life next = Life.start(folder, natives, stops.hasNext() ? stops.next() : "nowhere", mistake);
        try {
            for (int i = 0; i < lines.size(); ) {
                if (life == null) {
                    life = next;
                    next = Life.start(folder, natives, stops.hasNext() ? stops.next() : "nowhere", mistake);
                    life.awaitReady();
                }
                life.say(lines.get(i));
                boolean isToEnd = kills >= atPoints && kills < atPoints + atMoments;
                if (isToEnd) {
                    Thread.sleep(chance.nextInt(10));
                }
                String said = isToEnd && !life.hasAnswered() ? "stopped at a moment" : life.hear();
                if (said == null) {
                    return "the service ended by itself: " + Life.errors(folder);
                }
                if (said.startsWith("stopped ")) {
                    life.kill();
                    life = null;
                    kills++;
                    killedAt.merge(said.substring(8), 1, Integer::sum);
                } else if (said.equals(expected.get(i))) {
                    i++;
                } else {
                    return lines.get(i) + "\n" + said + "\ninstead of\n" + expected.get(i);
                }
            }
            assertEquals(0, life.end());
            return null;
        } finally {
            next.kill();
            if (life != null) {
                life.kill();
            }
        }
    }

    /** Every kind of point once, then points by chance, then none. */
    static List<String> stops(Random chance, int atPoints) {
        List<String> stops = kinds();
        Collections.shuffle(stops, chance);
        while (stops.size() < atPoints) {
            stops.add(String.valueOf(1 + chance.nextInt(FURTHEST)));
        }
        return stops.subList(0, atPoints);
    }

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (String what : new String[] {
            "SELECT FROM command", "SELECT FROM petition", "SELECT FROM event", "SELECT FROM notice",
            "INSERT INTO command", "INSERT INTO petition", "INSERT INTO event", "INSERT INTO notice",
            "UPDATE petition", "UPDATE notice", "commit", "delivery",
        }) {
            kinds.add("before " + what);
            kinds.add("after " + what);
        }
        return kinds;
    }

    private static String first(List<String> expected, List<String> found) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String one = i < expected.size() ? expected.get(i) : "nothing";
            String other = i < found.size() ? found.get(i) : "nothing";
            if (!one.equals(other)) {
                return other + "\ninstead of\n" + one;
            }
        }
        return null;
    }
}
