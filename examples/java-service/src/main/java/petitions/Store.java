package petitions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import suqiu.Command;
import suqiu.Event;
import suqiu.Petition;
import suqiu.Policy;
import suqiu.Suqiu;

/** The tables, within one transaction. It keeps what the library said and knows no rule. */
final class Store {
    /** The petition moved on between reading and writing. */
    static final class Stale extends SQLException {
        private static final long serialVersionUID = 1;

        Stale(String petition, SQLException fault) {
            super(petition + " moved on", "40001", fault);
        }
    }

    /** After so many events a snapshot is taken, so that no petition is folded from its beginning. */
    static final int SNAPSHOT_EVERY = 10;

    private final Connection connection;

    Store(Connection connection) {
        this.connection = connection;
    }

    /** A petition as it stands: its snapshot, and what happened since. The caller closes it. */
    Petition petition(String id) throws SQLException {
        String snapshot = null;
        long seq = 0;
        try (PreparedStatement select = sql("SELECT snapshot, snapshot_seq FROM petition WHERE id = ?", id);
                ResultSet row = select.executeQuery()) {
            if (row.next()) {
                snapshot = row.getString(1);
                seq = row.getLong(2);
            }
        }
        String since = texts("SELECT body FROM event WHERE petition = ? AND seq > ? ORDER BY seq", id, seq);
        Petition petition = snapshot == null ? new Petition(id) : Petition.restore(snapshot);
        petition.applyJson(since);
        return petition;
    }

    /**
     * What was answered to this very command, at whatever time it comes again, and null where it is new. Another
     * command of the same name is not answered from here: only the library knows whether its sender may learn of
     * the petition.
     */
    String answer(Command command) throws SQLException {
        String refusal;
        try (PreparedStatement select = sql(
                    "SELECT refusal FROM command WHERE petition = ? AND id = ? AND body = ?",
                    command.getPetition(), command.getId(), timeless(command));
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            refusal = row.getString(1);
        }
        return refusal != null ? refusal : decision(events(command));
    }

    /** What was decided on another command of this name, to be told to whom the library tells of it. */
    String replayed(Command command) throws SQLException {
        return "{\"events\":" + events(command) + ",\"replayed\":true}";
    }

    /** Events as the library writes a decision. */
    static String decision(String events) {
        return "{\"events\":" + events + "}";
    }

    private String events(Command command) throws SQLException {
        return texts("SELECT body FROM event WHERE petition = ? AND command = ? ORDER BY seq",
            command.getPetition(), command.getId());
    }

    /** When an event of a petition was recorded; null where there is none of that sequence. */
    Instant recordedAt(String petition, long seq) throws SQLException {
        List<Event> events =
            Suqiu.readEvents(texts("SELECT body FROM event WHERE petition = ? AND seq = ?", petition, seq));
        return events.isEmpty() ? null : events.get(0).getAt();
    }

    /** Keeps a refusal, unless another command of that name was answered before. */
    void refuse(Command command, String refusal) throws SQLException {
        try (PreparedStatement select = sql(
                    "SELECT 1 FROM command WHERE petition = ? AND id = ?", command.getPetition(), command.getId());
                ResultSet row = select.executeQuery()) {
            if (row.next()) {
                return;
            }
        }
        keep(command, refusal);
    }

    /** Keeps a command and what it led to, also where another one of that name was refused before. */
    void add(Command command, List<Event> events) throws SQLException {
        keep(command, null);
        for (Event event : events) {
            String array = Suqiu.writeEvents(Collections.singletonList(event));
            addFirst(event.getPetition(), "INSERT INTO event (petition, seq, command, body) VALUES (?, ?, ?, ?)",
                event.getPetition(), event.getSeq(), event.getCommand(), array.substring(1, array.length() - 1));
        }
    }

    /** Moves a petition on, which was read at a sequence, if it still stands there. */
    void moveOn(String id, long read, Petition petition, Policy policy, Instant now) throws SQLException {
        long seq = petition.position().getSeq();
        if (read == 0) {
            addFirst(id, "INSERT INTO petition (id, seq, snapshot_seq) VALUES (?, 0, 0)", id);
        }
        // What came up before this step, and nobody looked at yet, does not wait for what comes next.
        Long next = micros(petition.alerts(policy, now).isEmpty() ? petition.nextChange(policy, now) : now);
        if (update("UPDATE petition SET seq = ?, next_change = ? WHERE id = ? AND seq = ?", seq, next, id, read) != 1) {
            throw new Stale(id, null);
        }
        if (read / SNAPSHOT_EVERY != seq / SNAPSHOT_EVERY) {
            update("UPDATE petition SET snapshot = ?, snapshot_seq = ? WHERE id = ?", petition.snapshot(policy), seq, id);
        }
    }

    /** The petitions whose clocks show something new by now. */
    List<String> changedBy(Instant now) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement select =
                    sql("SELECT id FROM petition WHERE next_change <= ? ORDER BY next_change, id", micros(now));
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }

    /** Puts a notice into the outbox; with the events that it is about, or not at all. */
    void tell(Notice notice) throws SQLException {
        update("INSERT INTO notice (id, unit, not_before, body, delivered) VALUES (?, ?, ?, ?, 0)",
            notice.id, notice.unit, micros(notice.notBefore), notice.body);
    }

    /** What may be delivered by now and was not. */
    List<Notice> waiting(Instant now) throws SQLException {
        List<Notice> notices = new ArrayList<>();
        try (PreparedStatement select = sql(
                    "SELECT id, unit, not_before, body FROM notice WHERE delivered = 0 AND not_before <= ? ORDER BY nr",
                    micros(now));
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Instant notBefore = Instant.EPOCH.plus(row.getLong(3), ChronoUnit.MICROS);
                notices.add(new Notice(row.getString(1), row.getString(2), notBefore, row.getString(4)));
            }
        }
        return notices;
    }

    /** Notes that a notice was delivered. */
    void delivered(Notice notice) throws SQLException {
        update("UPDATE notice SET delivered = 1 WHERE id = ?", notice.id);
    }

    private void keep(Command command, String refusal) throws SQLException {
        addFirst(command.getPetition(),
            "INSERT INTO command (petition, id, at, body, refusal, refused) VALUES (?, ?, ?, ?, ?, ?)",
            command.getPetition(), command.getId(), micros(command.getAt()), timeless(command), refusal,
            refusal == null ? 0 : 1);
    }

    /** A command without the server's time, which is another one each time that it comes. */
    private static String timeless(Command command) {
        return Suqiu.writeCommand(at(command, Instant.EPOCH));
    }

    /** The same command at another time. */
    static Command at(Command of, Instant at) {
        return new Command(of.getAct(), of.getActor(), at, of.getId(), of.getPetition(), of.getConfirmedBy(),
            of.getOccurredAt(), of.getOnPolicy(), of.getOnSeq());
    }

    /** Adds a row that somebody else may have added since the petition was read: then all is decided again. */
    private void addFirst(String petition, String query, Object... values) throws SQLException {
        try {
            update(query, values);
        } catch (SQLException fault) {
            throw Database.isDuplicate(fault) ? new Stale(petition, fault) : fault;
        }
    }

    /** The texts of a column as a JSON array. */
    private String texts(String query, Object... values) throws SQLException {
        StringBuilder array = new StringBuilder("[");
        try (PreparedStatement select = sql(query, values); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                array.append(array.length() == 1 ? "" : ",").append(row.getString(1));
            }
        }
        return array.append("]").toString();
    }

    private int update(String query, Object... values) throws SQLException {
        try (PreparedStatement statement = sql(query, values)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement sql(String query, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Long micros(Instant instant) {
        return instant == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
