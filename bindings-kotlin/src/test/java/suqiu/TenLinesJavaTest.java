package suqiu;

import static java.util.Collections.emptyList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The lines that the documentation shows, run. */
class TenLinesJavaTest {
    private static void shown(String csv, PrintStream out) {
        // shown from here
        Policy policy = Policy.national();
        Jurisdiction place = new Jurisdiction(policy, Directory.fromCsv(csv));
        Actor officer = new Actor("w17", Role.OFFICER, "xfj");
        Instant at = Instant.parse("2026-03-02T01:30:00Z");
        Petition petition = new Petition("p1");
        Act letter = new Act.Register(Intake.LETTER, emptyList(), null, null, null, emptyList(), null, null, "r1");
        Command register = new Command(letter, officer, at, "c1", "p1");
        petition.apply(petition.decide(place, register).getEvents());
        petition.clocks(policy, at).forEach(clock ->
            out.println(clock.getLabel().getZh() + ": " + clock.getReading().getDue().getNominal()));
        try {
            petition.decide(place, new Command(Act.Archive.INSTANCE, officer, at, "c2", "p1"));
        } catch (SuqiuException.Refusal refused) {
            out.println(refused.getCode() + ", article " + refused.getArticle() + "; " + refused.getNextEn());
        }
        // to here
    }

    @Test
    void theTenLinesPrintTheClocksAndTheRefusal() throws UnsupportedEncodingException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        shown(DeskKt.UNITS, new PrintStream(printed, true, "UTF-8"));
        String[] lines = printed.toString("UTF-8").split("\n");
        assertEquals("甄别转送: 2026-03-17", lines[0]);
        assertTrue(lines[lines.length - 1].startsWith("not_now, article "), lines[lines.length - 1]);
    }
}
