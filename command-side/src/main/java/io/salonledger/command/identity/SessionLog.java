package io.salonledger.command.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.command.SessionEntry;

/** Who came and went, from where. Kept for a time only, and never in events: an address describes a person. */
final class SessionLog {

    private static final Duration BETWEEN_PURGES = Duration.ofHours(1);
    private static final int DEVICE_CHARACTERS = 8;

    private final CredentialDatabase database;
    private final Clock clock;
    private final Duration keep;
    private volatile Instant purged = Instant.MIN;

    SessionLog(CredentialDatabase database, Clock clock, Duration keep) {
        this.database = database;
        this.clock = clock;
        this.keep = keep;
    }

    /** @param device hash of the device's own name; its beginning is enough to tell devices apart */
    void record(SessionEntry.Kind kind, @Nullable UserId user, String device, @Nullable String address) {
        Instant now = clock.instant();
        String mark = device.substring(0, Math.min(DEVICE_CHARACTERS, device.length()));
        boolean purge = purged.isBefore(now.minus(BETWEEN_PURGES));
        database.write(jdbc -> {
            if (purge) {
                jdbc.sql("DELETE FROM session_entry WHERE at < ?")
                        .param(now.minus(keep).toEpochMilli())
                        .update();
                purged = now;
            }
            return jdbc.sql("INSERT INTO session_entry (at, user_id, kind, address, device) VALUES (?, ?, ?, ?, ?)")
                    .param(now.toEpochMilli())
                    .param(user == null ? null : user.value())
                    .param(kind.name())
                    .param(address)
                    .param(mark)
                    .update();
        });
    }

    /** Newest first. */
    List<SessionEntry> newest(int limit) {
        return database.read(jdbc -> jdbc.sql(
                        "SELECT at, user_id, kind, address, device FROM session_entry ORDER BY id DESC LIMIT ?")
                .param(limit)
                .query((row, i) -> new SessionEntry(
                        Instant.ofEpochMilli(row.getLong(1)),
                        row.getString(2) == null ? null : new UserId(row.getString(2)),
                        SessionEntry.Kind.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5)))
                .list());
    }
}
