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

    /** Delivers what may be delivered by now. Whoever is stopped in between delivers again, so nothing is lost. */
    void deliver(Instant now) throws SQLException, IOException {
        for (Notice notice : transactions.run(store -> store.waiting(now))) {
            gateway.take(notice);
            transactions.run(store -> {
                store.delivered(notice);
                return null;
            });
        }
    }
}
