package petitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a connection is asked for: some databases commit what is open when it is closed. */
class TransactionsTest {
    private final List<String> asked = new ArrayList<>();
    private SQLException failing;

    private final Transactions transactions = new Transactions(made(DataSource.class, (self, method, arguments) ->
        made(Connection.class, (connection, asks, with) -> {
            asked.add(asks.getName());
            if (asks.getName().equals("rollback") && failing != null) {
                throw failing;
            }
            return null;
        })));

    @Test
    void whatIsDoneIsCommitted() throws Exception {
        assertEquals("done", transactions.run(store -> "done"));
        assertEquals(Arrays.asList("setAutoCommit", "commit", "close"), asked);
    }

    @Test
    void anErrorIsRolledBackBeforeTheConnectionIsClosed() {
        Error error = new StackOverflowError();
        assertSame(error, assertThrows(Error.class, () -> transactions.run(store -> {
            throw error;
        })));
        assertEquals(Arrays.asList("setAutoCommit", "rollback", "close"), asked);
    }

    @Test
    void aRollbackThatFailsDoesNotHideWhy() {
        failing = new SQLException("gone");
        IllegalStateException why = new IllegalStateException("why");
        assertSame(why, assertThrows(IllegalStateException.class, () -> transactions.run(store -> {
            throw why;
        })));
        assertEquals(Arrays.asList(failing), Arrays.asList(why.getSuppressed()));
        assertEquals(Arrays.asList("setAutoCommit", "rollback", "close"), asked);
    }

    private static <T> T made(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(TransactionsTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
