-- An identifier has up to 128 bytes.

-- A petition, and how far it is: `seq` is how many events it has, `next_change` when its clocks are to be
-- looked at again (microseconds since 1970, none where nothing changes by itself).
CREATE TABLE IF NOT EXISTS petition (
    id           VARCHAR(128) PRIMARY KEY,
    seq          BIGINT NOT NULL,
    next_change  BIGINT,
    snapshot     TEXT,
    snapshot_seq BIGINT NOT NULL
);

-- What happened. The state of a petition is the fold of its events, in their order.
CREATE TABLE IF NOT EXISTS event (
    petition VARCHAR(128) NOT NULL,
    seq      BIGINT NOT NULL,
    command  VARCHAR(128) NOT NULL,
    body     TEXT NOT NULL,
    PRIMARY KEY (petition, seq)
);

-- Every command that was answered: `body` is what was asked, without the time, which the server set; `at` is that of the
-- first time. Where it was refused, the refusal. The library knows the names of accepted commands alone: after a refusal
-- another command may take the name and be accepted, and both are kept.
CREATE TABLE IF NOT EXISTS command (
    petition VARCHAR(128) NOT NULL,
    id       VARCHAR(128) NOT NULL,
    at       BIGINT NOT NULL,
    body     TEXT NOT NULL,
    refusal  TEXT,
    refused  SMALLINT NOT NULL,
    PRIMARY KEY (petition, id, refused)
);

-- What others are to be told: written with the events, delivered afterwards, `id` at most once.
CREATE TABLE IF NOT EXISTS notice (
    nr         INTEGER PRIMARY KEY AUTOINCREMENT,
    id         VARCHAR(1024) NOT NULL UNIQUE,
    unit       VARCHAR(128) NOT NULL,
    not_before BIGINT NOT NULL,
    body       TEXT NOT NULL,
    delivered  SMALLINT NOT NULL
);

CREATE INDEX IF NOT EXISTS petition_next_change ON petition (next_change);
CREATE INDEX IF NOT EXISTS event_command ON event (petition, command);
CREATE INDEX IF NOT EXISTS notice_waiting ON notice (delivered, not_before);
