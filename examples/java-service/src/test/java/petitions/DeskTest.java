package petitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import suqiu.Directory;
import suqiu.Event;
import suqiu.Jurisdiction;
import suqiu.Petition;
import suqiu.Policy;
import suqiu.Suqiu;

class DeskTest {
    private static final String REGISTER = command("c1", "xfj", "2026-03-02T09:30:00+08:00",
        "{\"type\":\"register\",\"intake\":\"letter\",\"petitioner\":\"r1\",\"class\":\"claim\"}", "");

    @TempDir
    Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();
    private Policy policy;
    private Jurisdiction place;
    private DataSource source;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        policy = Policy.national();
        Directory directory =
            Directory.fromCsv(new String(Files.readAllBytes(Paths.get("units.csv")), StandardCharsets.UTF_8));
        place = new Jurisdiction(policy, directory);
        open.add(place);
        open.add(directory);
        open.add(policy);
        source = Database.open(folder.resolve("petitions.db"));
        Database.prepare(source);
        desk = new Desk(policy, place, new Transactions(source));
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @Test
    void aCommandThatComesAgainIsAnsweredAsBeforeAndNothingHappens() throws Exception {
        String answer = desk.answer(REGISTER);
        assertTrue(answer.startsWith("{\"events\":[{"), answer);
        List<String> rows = rows();
        assertEquals(answer, desk.answer(REGISTER));
        assertEquals(rows, rows());
    }

    /** Whoever lost the answer does not know the time that the server set, and the server sets another one. */
    @Test
    void aCommandThatComesAgainIsKnownWithoutItsTime() throws Exception {
        String answer = desk.answer(REGISTER);
        String refusal = desk.answer(command("c2", "civil", "2026-03-03T09:30:00+08:00", "{\"type\":\"accept\"}", ""));
        assertTrue(refusal.contains("\"code\":"), refusal);
        List<String> rows = rows();
        assertEquals(answer, desk.answer(REGISTER.replace("09:30", "09:47")));
        assertEquals(refusal, desk.answer(command("c2", "civil", "2026-03-05T11:00:00+08:00", "{\"type\":\"accept\"}", "")));
        assertEquals(rows, rows());
    }

    /** Where the library tells of the petition, it says that the name was used; what was decided then is the answer. */
    @Test
    void anotherCommandOfTheNameOfAnAcceptedOneIsToldWhatWasDecidedThen() throws Exception {
        desk.answer(REGISTER);
        String decision = desk.answer(comment("c2", ""));
        List<String> rows = rows();
        String other = desk.answer(comment("c2", "").replace("已电话核实", "已入户核实"));
        assertEquals(decision.substring(0, decision.length() - 1) + ",\"replayed\":true}", other);
        assertEquals(rows, rows());
    }

    @Test
    void aServerWhoseClockIsASecondBehindRecordsWithTheLastEvent() throws Exception {
        desk.answer(REGISTER);
        String answer = desk.answer(comment("c2", "").replace("2026-03-03T09:30:00", "2026-03-02T09:29:59"));
        assertTrue(answer.contains("\"at\":\"2026-03-02T09:30:00+08:00\",\"command\":\"c2\""), answer);
    }

    @Test
    void aClockThatIsFarBehindIsToldAndNotHeldAgainstTheCommand() throws Exception {
        desk.answer(REGISTER);
        List<String> rows = rows();
        String refusal = desk.answer(comment("c2", "").replace("2026-03-03T09:30:00", "2026-03-02T09:20:00"));
        assertTrue(refusal.contains("\"code\":\"time_backwards\""), refusal);
        assertEquals(rows, rows());
        assertTrue(desk.answer(comment("c2", "")).startsWith("{\"events\":[{"));
    }

    /** Blue on 10 March, as below. A comment came before anybody looked, by a server that was half a minute ahead. */
    @Test
    void anAlertIsLostNeitherByACommentNorByAServerThatIsBehind() throws Exception {
        desk.answer(REGISTER);
        desk.answer(comment("c2", "").replace("2026-03-03T09:30:00", "2026-03-10T00:00:20"));
        desk.lookAtClocks(Instant.parse("2026-03-09T15:59:50Z"));
        desk.lookAtClocks(Instant.parse("2026-03-09T16:00:30Z"));
        List<String> told = rows("notice");
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).contains("p1 XF-TRIAGE:blue"), told.get(0));
    }

    @Test
    void aRefusalIsKeptTooAlsoWhereTheSameWouldBeAcceptedNow() throws Exception {
        String early = comment("c2", "");
        String refusal = desk.answer(early);
        assertTrue(refusal.contains("\"code\":\"not_now\""), refusal);
        desk.answer(REGISTER);
        assertEquals(refusal, desk.answer(early));
        assertTrue(desk.answer(comment("c3", "")).startsWith("{\"events\":[{"));
    }

    /** The library knows the names of accepted commands alone, so the name of a refused one is still free. */
    @Test
    void anotherCommandMayTakeTheNameOfARefusedOneAndEachIsAnsweredAsBefore() throws Exception {
        String early = comment("c2", "");
        String refusal = desk.answer(early);
        assertTrue(refusal.contains("\"code\":\"not_now\""), refusal);
        desk.answer(REGISTER);
        String other = early.replace("已电话核实", "已入户核实");
        String decision = desk.answer(other);
        assertTrue(decision.startsWith("{\"events\":[{"), decision);
        List<String> rows = rows();
        assertEquals(refusal, desk.answer(early));
        assertEquals(decision, desk.answer(other));
        assertEquals(rows, rows());
    }

    @Test
    void aPetitionThatCannotBeReadIsAnsweredWithTheFaultAndMayBeAskedAgain() throws Exception {
        desk.answer(REGISTER);
        change("UPDATE event SET body = REPLACE(body, '\"petition\":\"p1\"', '\"petition\":\"p9\"')");
        List<String> rows = rows();
        String fault = desk.answer(comment("c2", ""));
        assertTrue(fault.startsWith("{") && fault.contains("\"code\":\"input.other_petition\""), fault);
        assertEquals(rows, rows());
        change("UPDATE event SET body = REPLACE(body, '\"petition\":\"p9\"', '\"petition\":\"p1\"')");
        assertTrue(desk.answer(comment("c2", "")).startsWith("{\"events\":[{"));
    }

    @Test
    void aCommandDecidedOnWhatIsNoLongerTheNewestIsRefused() throws Exception {
        desk.answer(REGISTER);
        String answer = desk.answer(comment("c2", ",\"on_seq\":1"));
        assertTrue(answer.contains("\"code\":\"stale_sequence\""), answer);
    }

    /** To a department that is accused the petition does not exist, also where it guesses a command's name. */
    @Test
    void anotherCommandOfTheSameNameLearnsNothing() throws Exception {
        desk.answer(command("c1", "xfj", "2026-03-02T09:30:00+08:00", "{\"type\":\"register\",\"intake\":\"letter\","
            + "\"petitioner\":\"r1\",\"class\":\"accusation\",\"respondents\":[{\"unit\":\"civil\"}]}", ""));
        List<String> rows = rows();
        String guessed = command("c1", "civil", "2026-03-03T09:30:00+08:00", "{\"type\":\"comment\",\"note\":\"x\"}", "");
        String answer = desk.answer(guessed);
        assertTrue(answer.contains("\"code\":\"unknown_petition\""), answer);
        assertEquals(rows, rows());
    }

    /** As on a database whose transactions read without a lock. */
    @Test
    void whoeverIsOvertakenDecidesAgain() throws Exception {
        desk.answer(REGISTER);
        int[] tries = {0};
        String seq = new Transactions(source).run(store -> {
            tries[0]++;
            try (Petition petition = store.petition("p1")) {
                long read = petition.position().getSeq() - (tries[0] == 1 ? 1 : 0);
                store.moveOn("p1", read, petition, policy, Instant.parse("2026-03-02T01:30:00Z"));
                return "at " + petition.position().getSeq();
            }
        });
        assertEquals("at 2", seq);
        assertEquals(2, tries[0]);
    }

    /** As where two servers registered it at once, on a database whose transactions read without a lock. */
    @Test
    void whatSomebodyElseAddedSinceIsReadBeforeItIsDecidedAgain() throws Exception {
        change("INSERT INTO event (petition, seq, command, body) VALUES ('p1', 1, 'c0', '{}')");
        int[] tries = {0};
        SQLException fault = assertThrows(SQLException.class, () -> new Transactions(source).run(store -> {
            tries[0]++;
            try (Petition petition = new Petition("p1")) {
                List<Event> events = petition.decide(place, Suqiu.readCommand(REGISTER)).getEvents();
                store.add(Suqiu.readCommand(REGISTER), events);
            }
            return null;
        }));
        assertTrue(Database.isConflict(fault), fault.toString());
        assertEquals(5, tries[0]);
    }

    /** Another constraint fails the next time too: it is told at once. */
    @Test
    void whatWillNeverBeTakenIsNotTriedAgain() throws Exception {
        int[] tries = {0};
        Notice notice = new Notice("n1", "xfj", Instant.parse("2026-03-02T01:30:00Z"), "x");
        SQLException fault = assertThrows(SQLException.class, () -> new Transactions(source).run(store -> {
            tries[0]++;
            store.tell(notice);
            store.tell(notice);
            return null;
        }));
        assertTrue(fault.getMessage().contains("notice.id"), fault.getMessage());
        assertEquals(1, tries[0]);
    }

    @Test
    void aLineThatTheDatabaseDoesNotTakeKeepsNoOtherWaiting() throws Exception {
        change("CREATE TRIGGER full BEFORE INSERT ON event WHEN NEW.petition = 'p0' BEGIN SELECT RAISE(ABORT, 'full'); END");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        byte[] lines = (REGISTER.replace("\"p1\"", "\"p0\"") + "\n" + REGISTER + "\n").getBytes(StandardCharsets.UTF_8);
        Main.serve(source, Paths.get("units.csv"), notice -> { }, new ByteArrayInputStream(lines), new PrintStream(said));
        String[] answers = said.toString("UTF-8").split("\n");
        assertEquals("failed", answers[1]);
        assertTrue(answers[2].startsWith("{\"events\":[{"), answers[2]);
        assertEquals(1, count("petition"));
    }

    /** SQLite takes what is longer than a column; others do not. An identifier has up to 128 bytes. */
    @Test
    void everyIdentifierFitsIntoItsColumn() throws Exception {
        String schema = new String(Files.readAllBytes(Paths.get("src/main/resources/petitions/schema.sql")), StandardCharsets.UTF_8);
        Matcher column = Pattern.compile("VARCHAR\\((\\d+)\\)").matcher(schema);
        int columns = 0;
        for (; column.find(); columns++) {
            assertTrue(Integer.parseInt(column.group(1)) >= 128, schema.substring(column.start()));
        }
        assertEquals(7, columns);
    }

    @Test
    void manyAtOnceLoseNothing() throws Exception {
        desk.answer(REGISTER);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> work = new ArrayList<>();
            for (int nr = 0; nr < 40; nr++) {
                String line = comment("m" + nr / 2, "");
                work.add(() -> desk.answer(line));
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            for (int nr = 0; nr < 40; nr += 2) {
                assertEquals(answers.get(nr), answers.get(nr + 1));
            }
        } finally {
            threads.shutdown();
        }
        // Registered and its clock started, and 20 comments, each of which came twice.
        assertEquals(22, count("event"));
        assertEquals(21, count("command"));
    }

    @Test
    void aPetitionFromASnapshotIsTheOneFromItsBeginning() throws Exception {
        desk.answer(REGISTER);
        for (int nr = 2; nr < 30; nr++) {
            desk.answer(comment("c" + nr, ""));
        }
        List<String> petition = rows("petition");
        assertTrue(petition.get(0).contains("{\"petition\":{"), petition.get(0));
        String kept;
        try (Connection connection = source.getConnection(); Petition restored = new Store(connection).petition("p1")) {
            kept = restored.snapshot(policy);
            connection.createStatement().executeUpdate("UPDATE petition SET snapshot = NULL, snapshot_seq = 0");
        }
        try (Connection connection = source.getConnection(); Petition folded = new Store(connection).petition("p1")) {
            assertEquals(kept, folded.snapshot(policy));
        }
    }

    /** XF-TRIAGE has 15 days from 2 March (article 22(1)): blue after half of them, on 10 March. */
    @Test
    void theClockTellsOnceAndSaysWhenToLookAgain() throws Exception {
        desk.answer(REGISTER);
        desk.lookAtClocks(Instant.parse("2026-03-09T15:59:59Z"));
        assertEquals(0, count("notice"));
        desk.lookAtClocks(Instant.parse("2026-03-09T16:00:00Z"));
        List<String> told = rows("notice");
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).contains("p1 XF-TRIAGE:blue | xfj"), told.get(0));
        desk.lookAtClocks(Instant.parse("2026-03-10T09:00:00Z"));
        assertEquals(told, rows("notice"));
    }

    /** The first of two: it comes first at each look. */
    @Test
    void aPetitionThatCannotBeReadKeepsNoOtherWaiting() throws Exception {
        desk.answer(REGISTER.replace("\"p1\"", "\"p0\""));
        desk.answer(REGISTER);
        change("UPDATE event SET body = '{}' WHERE petition = 'p0'");
        assertEquals(1, desk.lookAtClocks(Instant.parse("2026-03-09T16:00:00Z")));
        List<String> told = rows("notice");
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).contains("p1 XF-TRIAGE:blue"), told.get(0));
        // The other is done.
        assertEquals(1, desk.lookAtClocks(Instant.parse("2026-03-09T16:00:00Z")));
        assertEquals(told, rows("notice"));
    }

    @Test
    void aNoticeThatCannotBeDeliveredKeepsNoOtherWaiting() throws Exception {
        Instant now = Instant.parse("2026-03-02T01:30:00Z");
        Transactions transactions = new Transactions(source);
        for (String id : new String[] {"n1", "n2", "n3"}) {
            transactions.run(store -> {
                store.tell(new Notice(id, "xfj", now, "x"));
                return null;
            });
        }
        List<String> taken = new ArrayList<>();
        boolean[] mended = {false};
        Relay relay = new Relay(transactions, notice -> {
            if (!mended[0] && notice.id.equals("n1")) {
                throw new IOException("no");
            }
            if (!mended[0] && notice.id.equals("n2")) {
                throw new IllegalStateException("no");
            }
            taken.add(notice.id);
        });
        assertEquals(2, relay.deliver(now));
        assertEquals(Arrays.asList("n3"), taken);
        mended[0] = true;
        assertEquals(0, relay.deliver(now));
        assertEquals(Arrays.asList("n3", "n1", "n2"), taken);
    }

    private static String command(String id, String unit, String at, String act, String more) {
        return "{\"id\":\"" + id + "\",\"petition\":\"p1\",\"at\":\"" + at + "\",\"actor\":{\"person\":\"w1\","
            + "\"role\":\"officer\",\"unit\":\"" + unit + "\"},\"act\":" + act + more + "}";
    }

    private static String comment(String id, String more) {
        return command(id, "xfj", "2026-03-03T09:30:00+08:00", "{\"type\":\"comment\",\"note\":\"已电话核实\"}", more);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            assertTrue(statement.executeUpdate(sql) > 0 || sql.startsWith("CREATE"));
        }
    }

    private int count(String table) throws SQLException {
        return rows(table).size();
    }

    private List<String> rows(String table) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return Dump.table(connection, table);
        }
    }

    private List<String> rows() throws SQLException {
        List<String> all = new ArrayList<>();
        for (String table : new String[] {"petition", "event", "command", "notice"}) {
            all.addAll(rows(table));
        }
        return all;
    }
}
