package suqiu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What docs/jvm.md shows in Java besides the ten lines, run. */
class ManualJavaTest {
    /** The file that the manual names is that of the vectors. */
    private static final class Paths {
        static Path get(String name) {
            assertEquals("cn-2027.json", name);
            return java.nio.file.Paths.get(System.getProperty("suqiu.vectors"), "calendars", "later.json");
        }
    }

    @Test
    void aNewerCalendarMakesTheProvisionalCertain() throws IOException {
        // shown from here
        String calendar = new String(Files.readAllBytes(Paths.get("cn-2027.json")), StandardCharsets.UTF_8);
        try (Policy national = Policy.national(); Policy policy = national.withCalendar(calendar)) {
            Due due = policy.due(new ClockQuestion("15 days", Instant.parse("2027-01-22T01:00:00Z")));
            assert due.getCertainty() == Certainty.CERTAIN;
        }
        // to here
        assertTrue(ManualJavaTest.class.desiredAssertionStatus());
    }

    @Test
    void factsAreTakenAsJson() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, "UTF-8");
        Jurisdiction place = Desk.INSTANCE.getPlace();
        // shown from here
        String facts = "{\"class\":\"claim\",\"relation\":\"civil\",\"amount\":\"100000.00\"}";
        out.println(place.routeJson(facts, "2026-03-02T09:30:00+08:00"));
        // to here
        assertTrue(printed.toString("UTF-8").contains("\"rule\":\"CIVIL\""), printed.toString("UTF-8"));
    }
}
