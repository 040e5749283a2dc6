package petitions;

import java.io.IOException;
import java.nio.file.Paths;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sqlite.SQLiteJDBCLoader;

/** The service, which stands still at the point that it was told, says where, and waits to be killed. */
final class StoppingMain {
    private static int reached;

    private StoppingMain() {}

    /** Arguments: those of the service; where to stop, a number of points or a kind; a mistake to make. */
    public static void main(String[] args) throws Exception {
        String stopAt = args[3];
        Stopping.Mistake mistake = Stopping.Mistake.valueOf(args[4]);
        Stopping.Point point = where -> {
            reached++;
            if (stopAt.equals(where) || stopAt.equals(String.valueOf(reached))) {
                System.out.println("stopped " + where);
                sleepForever();
            }
        };
        SQLiteJDBCLoader.initialize();
        Folder folder = new Folder(Paths.get(args[2]));
        Relay.Gateway gateway = notice -> {
            point.reached("before delivery");
            folder.take(notice);
            point.reached("after delivery");
        };
        serve(new Stopping(Database.open(Paths.get(args[0])), mistake, point).source(), args[1], gateway);
    }

    private static void serve(DataSource source, String units, Relay.Gateway gateway) throws IOException, SQLException {
        Main.serve(source, Paths.get(units), gateway, System.in, System.out);
    }

    private static void sleepForever() {
        while (true) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException again) {
                // Only a kill ends it.
            }
        }
    }
}
