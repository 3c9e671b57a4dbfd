package io.salonledger.query.projection;

import java.time.Duration;
import java.util.Optional;

/**
 * How a generation of a read model stands.
 *
 * @param position number of the newest event that it holds; −1 before the first
 * @param head number of the newest event of the log
 * @param active true if readers see this generation; false while it is being built
 * @param failure why it can't go on, if it can't
 * @param running for how long
 * @param rate events a second, lately
 * @param standing how long it has not moved although there is something to read
 */
record ReadModelStatus(
        Generation generation,
        ReadModel.Store store,
        long position,
        long head,
        boolean active,
        Optional<String> failure,
        long deadLetters,
        long documents,
        Duration running,
        long rate,
        Duration standing) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long NEAR = 100;

    boolean isStuck() {
        return failure.isPresent() || lag() > 0 && standing.compareTo(PATIENCE) > 0;
    }

    boolean isBehind() {
        return lag() > NEAR;
    }

    long lag() {
        return Math.max(0, head - position);
    }
}
