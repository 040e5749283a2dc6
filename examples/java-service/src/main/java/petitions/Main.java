package petitions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import suqiu.Directory;
import suqiu.Jurisdiction;
import suqiu.Policy;

/**
 * The service, a line of answer for each line that it is told:
 *
 * <pre>
 * {"id": …}                              a command: the decision, or the refusal
 * clocks 2026-05-20T09:00:00+08:00       looks at the clocks
 * deliver 2026-05-20T09:00:00+08:00      delivers notices
 * </pre>
 *
 * Where some clocks could not be looked at, or some notices not be delivered, the answer says how many, and stderr which.
 * `failed` is the answer where the database did not take it: send the same again, once what stderr says is mended.
 *
 * A platform has its web layer and its timer here. Time is an argument: of the server, when it took the line.
 */
final class Main {
    private Main() {}

    /** Arguments: the database, the directory of units as CSV, the folder that stands for the gateway. */
    public static void main(String[] args) throws IOException, SQLException {
        Path database = Paths.get(args[0]);
        serve(Database.open(database), Paths.get(args[1]), new Folder(Paths.get(args[2])), System.in, System.out);
    }

    static void serve(DataSource source, Path units, Relay.Gateway gateway, InputStream in, PrintStream to)
            throws IOException, SQLException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(to, true, "UTF-8");
        String csv = new String(Files.readAllBytes(units), StandardCharsets.UTF_8);
        try (Policy policy = Policy.national();
                Directory directory = Directory.fromCsv(csv);
                Jurisdiction place = new Jurisdiction(policy, directory)) {
            Transactions transactions = new Transactions(source);
            Desk desk = new Desk(policy, place, transactions);
            Relay relay = new Relay(transactions, gateway);
            out.println("ready");
            String line = lines.readLine();
            if (line != null) {
                Database.prepare(source);
            }
            for (; line != null; line = lines.readLine()) {
                out.println(answer(desk, relay, line));
            }
        }
    }

    /** What the database does not take keeps no other line waiting. */
    private static String answer(Desk desk, Relay relay, String line) {
        try {
            return told(desk, relay, line);
        } catch (SQLException fault) {
            System.err.println(line + ": " + fault);
            return "failed";
        }
    }

    private static String told(Desk desk, Relay relay, String line) throws SQLException {
        if (line.startsWith("clocks ")) {
            return done("looked", desk.lookAtClocks(OffsetDateTime.parse(line.substring(7)).toInstant()));
        }
        if (line.startsWith("deliver ")) {
            return done("delivered", relay.deliver(OffsetDateTime.parse(line.substring(8)).toInstant()));
        }
        return desk.answer(line);
    }

    private static String done(String what, int failed) {
        return failed == 0 ? what : what + ", " + failed + " failed";
    }
}
