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
        Duration running) {

    long lag() {
        return Math.max(0, head - position);
    }
}
