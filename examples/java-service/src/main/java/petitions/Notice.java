package petitions;

import java.time.Instant;

/** What a unit is to be told. It names a matter and never a person. */
final class Notice {
    /** The same notice has the same one, also when it is made or delivered again: parted by a blank, which no identifier has. */
    final String id;
    final String unit;
    final Instant notBefore;
    final String body;

    Notice(String id, String unit, Instant notBefore, String body) {
        this.id = id;
        this.unit = unit;
        this.notBefore = notBefore;
        this.body = body;
    }
}
