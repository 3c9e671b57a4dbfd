package io.salonledger.command.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

import io.salonledger.contracts.identity.IdentityRejection;

/**
 * Makes guessing slow: after five failures each further attempt at the same door waits twice as long as the last, up to
 * an hour. An attempt counts before the secret is looked at, so that many at once gain nothing.
 */
final class Throttle {

    private static final int FREE_FAILURES = 5;
    private static final Duration FIRST_LOCK = Duration.ofSeconds(30);
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private record Attempts(int failures, long lastAt, long lockedUntil) {}

    private final CredentialDatabase database;
    private final Clock clock;

    Throttle(CredentialDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts an attempt, or refuses it with {@code locked}. */
    void attempt(String door) {
        long now = clock.millis();
        long wait = database.write(jdbc -> {
            Attempts before = find(jdbc, door)
                    .filter(a -> now - a.lastAt() < FORGOTTEN_AFTER.toMillis())
                    .orElse(new Attempts(0, now, 0));
            if (before.lockedUntil() > now) {
                return before.lockedUntil() - now;
            }
            int failures = before.failures() + 1;
            jdbc.sql("MERGE INTO attempt KEY (door) VALUES (?, ?, ?, ?)")
                    .params(door, failures, now, now + lockAfter(failures).toMillis())
                    .update();
            return 0L;
        });
        if (wait > 0) {
            throw IdentityRejection.LOCKED.because((wait + 999) / 1000);
        }
    }

    /** The secret was right. */
    void clear(String door) {
        database.write(jdbc ->
                jdbc.sql("DELETE FROM attempt WHERE door = ?").param(door).update());
    }

    /** How many doors are locked at this moment. */
    int locked() {
        return database.read(jdbc -> jdbc.sql("SELECT COUNT(*) FROM attempt WHERE locked_until > ?")
                .param(clock.millis())
                .query(Integer.class)
                .single());
    }

    static Duration lockAfter(int failures) {
        if (failures < FREE_FAILURES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_FAILURES, 7);
        Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }

    private static Optional<Attempts> find(JdbcClient jdbc, String door) {
        return jdbc.sql("SELECT failures, last_at, locked_until FROM attempt WHERE door = ?")
                .param(door)
                .query((row, i) -> new Attempts(row.getInt(1), row.getLong(2), row.getLong(3)))
                .optional();
    }
}
