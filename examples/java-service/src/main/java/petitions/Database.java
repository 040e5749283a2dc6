package petitions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** All that is particular to SQLite. Another database takes the place of this file and of the schema. */
final class Database {
    private Database() {}

    /** The platform's data source; here a file, each commit of which is on the disk. */
    static DataSource open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // Whoever may write waits for the others before it reads.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(5_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /** Makes the tables, where they are not there yet. */
    static void prepare(DataSource source) throws SQLException, IOException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : schema().split(";\\s*\n")) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** Whether somebody else wrote first, so that the same is to be tried again on what stands there now. */
    static boolean isConflict(SQLException fault) {
        return fault instanceof Store.Stale || (fault.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    /** Whether a row is there already that may be there once. */
    static boolean isDuplicate(SQLException fault) {
        if (!(fault instanceof SQLiteException)) {
            return false;
        }
        SQLiteErrorCode code = ((SQLiteException) fault).getResultCode();
        return code == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE;
    }

    private static String schema() throws IOException {
        try (InputStream from = Database.class.getResourceAsStream("schema.sql")) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] buffer = new byte[4_096];
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                all.write(buffer, 0, read);
            }
            return new String(all.toByteArray(), StandardCharsets.UTF_8);
        }
    }
}
