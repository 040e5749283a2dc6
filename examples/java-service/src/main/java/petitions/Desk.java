package petitions;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import suqiu.Act;
import suqiu.Actor;
import suqiu.Alert;
import suqiu.Command;
import suqiu.Decision;
import suqiu.Event;
import suqiu.Fact;
import suqiu.Jurisdiction;
import suqiu.NewAssignment;
import suqiu.Petition;
import suqiu.Policy;
import suqiu.Role;
import suqiu.Suqiu;
import suqiu.SuqiuException;

/**
 * Asks the library for each decision inside a transaction of the platform's database. Either all that follows
 * from a command is stored, or nothing is, wherever the program ends.
 */
final class Desk {
    private static final Actor CLOCK = new Actor("clock", Role.SYSTEM);
    /** By so much the clocks of servers that share a database may differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    /** A refusal that speaks of this server's clock, and not of what was asked for. */
    private static final String TIME_BACKWARDS = "time_backwards";

    private final Policy policy;
    private final Jurisdiction place;
    private final Transactions transactions;

    Desk(Policy policy, Jurisdiction place, Transactions transactions) {
        this.policy = policy;
        this.place = place;
        this.transactions = transactions;
    }

    /**
     * Answers a command: the decision, or why not. Sent again, at whatever time, it is answered as the first time and
     * nothing happens; to ask anew after a refusal, make a new command. A fault is an answer too and is not kept, nor
     * that this server's clock is behind: once it is mended, the same command can be sent again.
     */
    String answer(String json) throws SQLException {
        try {
            return answer(Suqiu.readCommand(json));
        } catch (SuqiuException fault) {
            return fault.getJson();
        }
    }

    private String answer(Command command) throws SQLException {
        return transactions.run(store -> {
            String before = store.answer(command);
            if (before != null) {
                return before;
            }
            try {
                Decision decision = carryOut(store, command);
                return decision.getReplayed() ? store.replayed(command)
                    : Store.decision(Suqiu.writeEvents(decision.getEvents()));
            } catch (SuqiuException.Refusal refusal) {
                if (!TIME_BACKWARDS.equals(refusal.getCode())) {
                    store.refuse(command, refusal.getJson());
                }
                return refusal.getJson();
            }
        });
    }

    /**
     * Looks at the clocks that show something new by now, a petition at a time. One that cannot be looked at keeps
     * no other waiting; it comes again with the next look.
     *
     * @return how many could not be looked at
     */
    int lookAtClocks(Instant now) throws SQLException {
        int failed = 0;
        for (String id : transactions.run(store -> store.changedBy(now))) {
            try {
                transactions.run(store -> {
                    lookAtClocks(store, id, now);
                    return null;
                });
            } catch (SQLException | RuntimeException fault) {
                failed++;
                System.err.println("the clocks of " + id + ": " + fault);
            }
        }
        return failed;
    }

    private void lookAtClocks(Store store, String id, Instant now) throws SQLException {
        List<Alert> alerts;
        try (Petition petition = store.petition(id)) {
            Instant at = recordedAt(store, petition, id, now);
            Command claim = new Command(Act.ClaimAlerts.INSTANCE, CLOCK, at, "alerts@" + at, id);
            alerts = petition.alerts(policy, at);
            // Claimed once, they do not come again; a breach is recorded with them.
            if (carryOut(store, claim).getEvents().isEmpty()) {
                store.moveOn(id, petition.position().getSeq(), petition, policy, at);
            }
        }
        for (Alert alert : alerts) {
            if (alert.getBearingUnit() != null) {
                store.tell(new Notice(id + " " + alert.getKey(), alert.getBearingUnit(), alert.getNotifyNotBefore(),
                    id + " " + alert.getLabel().getZh() + " " + alert.getKey()));
            }
        }
    }

    /** Decides a command and keeps what follows, in the caller's transaction. */
    private Decision carryOut(Store store, Command sent) throws SQLException {
        try (Petition petition = store.petition(sent.getPetition())) {
            Command command = Store.at(sent, recordedAt(store, petition, sent.getPetition(), sent.getAt()));
            long read = petition.position().getSeq();
            Decision decision = petition.decide(place, command);
            List<Event> events = decision.getEvents();
            if (!events.isEmpty()) {
                petition.apply(events);
                store.moveOn(command.getPetition(), read, petition, policy, command.getAt());
                store.add(command, events);
                for (Event event : events) {
                    tellWhoIsToAct(store, event);
                }
            }
            return decision;
        }
    }

    /**
     * When something is recorded: now, or with the last event where another server's clock was a little ahead. What
     * happened is recorded in one order, and an officer is not to blame for that clock. More than a little is for the
     * library to refuse.
     */
    private static Instant recordedAt(Store store, Petition petition, String id, Instant now) throws SQLException {
        Instant last = store.recordedAt(id, petition.position().getSeq());
        boolean isJustBehind = last != null && now.isBefore(last) && !now.isBefore(last.minus(CLOCKS_DIFFER));
        return isJustBehind ? last : now;
    }

    private static void tellWhoIsToAct(Store store, Event event) throws SQLException {
        if (event.getFact() instanceof Fact.Referred) {
            for (NewAssignment assignment : ((Fact.Referred) event.getFact()).getAssignments()) {
                store.tell(new Notice(event.getPetition() + " " + assignment.getId(), assignment.getUnit(),
                    event.getAt(), event.getPetition() + " 转送 " + assignment.getPart().name()));
            }
        }
    }
}
