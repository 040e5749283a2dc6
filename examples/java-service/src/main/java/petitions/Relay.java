package petitions;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;

/** Brings notices from the outbox to whoever passes them on: a message broker, the county's SMS gateway. */
final class Relay {
    /** Takes a notice; one that comes again has the same identifier and is taken once. */
    interface Gateway {
        void take(Notice notice) throws IOException;
    }

    private final Transactions transactions;
    private final Gateway gateway;

    Relay(Transactions transactions, Gateway gateway) {
        this.transactions = transactions;
        this.gateway = gateway;
    }

    /**
     * Delivers what may be delivered by now. Whoever is stopped in between delivers again, so nothing is lost. A
     * notice that cannot be delivered keeps no other waiting; it comes again with the next delivery.
     *
     * @return how many could not be delivered
     */
    int deliver(Instant now) throws SQLException {
        int failed = 0;
        for (Notice notice : transactions.run(store -> store.waiting(now))) {
            try {
                gateway.take(notice);
                transactions.run(store -> {
                    store.delivered(notice);
                    return null;
                });
            } catch (IOException | SQLException | RuntimeException fault) {
                failed++;
                System.err.println("the notice " + notice.id + ": " + fault);
            }
        }
        return failed;
    }
}
