package petitions;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs work in transactions of the platform's database: all of it happens, or nothing. */
final class Transactions {
    /** What is done in one transaction. */
    interface Work<T> {
        T on(Store store) throws SQLException;
    }

    private static final int TRIES = 5;
    private final DataSource source;

    Transactions(DataSource source) {
        this.source = source;
    }

    /** Where somebody else was faster, the work is done again on what stands there then. */
    <T> T run(Work<T> work) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (SQLException fault) {
                if (attempt == TRIES || !Database.isConflict(fault)) {
                    throw fault;
                }
            }
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(new Store(connection));
                connection.commit();
                return result;
            } catch (Throwable fault) {
                // An error too: what closing does with an open transaction is each database's own affair.
                undo(connection, fault);
                throw fault;
            }
        }
    }

    /** Rolls back; where that fails, whoever reads the fault still sees what came first. */
    private static void undo(Connection connection, Throwable fault) {
        try {
            connection.rollback();
        } catch (SQLException | RuntimeException another) {
            fault.addSuppressed(another);
        }
    }
}
