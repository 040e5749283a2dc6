package petitions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a run left behind: every row of every table, every file of the gateway. */
final class Dump {
    private Dump() {}

    static List<String> of(Path folder) throws SQLException, IOException {
        List<String> all = new ArrayList<>();
        try (Connection connection = Database.open(folder.resolve("petitions.db")).getConnection()) {
            for (String table : new String[] {"petition", "event", "command", "notice"}) {
                all.addAll(table(connection, table));
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("gateway"))) {
            for (Path file : files.sorted().collect(Collectors.toList())) {
                all.add("gateway " + file.getFileName() + " " + new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    static List<String> table(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2, 3")) {
            while (row.next()) {
                StringBuilder line = new StringBuilder(table);
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    line.append(" | ").append(row.getString(column));
                }
                rows.add(line.toString());
            }
        }
        return rows;
    }
}
