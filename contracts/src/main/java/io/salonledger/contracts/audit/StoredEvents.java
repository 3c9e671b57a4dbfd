package io.salonledger.contracts.audit;

import java.util.List;

/** Reads the log as bytes, for the ledger and its verification; implemented beside the event store. */
public interface StoredEvents {

    /**
     * The next events in the order of the log.
     *
     * @param position to read after; 0 for the beginning
     * @param limit at most so many
     * @throws UnreadableEvent if the very first can't be understood at all; the readable ones before such a one are
     *     returned first
     */
    List<StoredEvent> after(long position, int limit);

    /**
     * The newest events of one stream, in order, up to and including a position of the log.
     *
     * @param limit at most so many
     */
    List<StoredEvent> ofStream(String stream, long upToPosition, int limit);

    /** Number of the newest event that is durable; 0 before the first. */
    long head();

    /** The number of the event that a processor's token names; stores whose tokens begin at 1 need no translation. */
    default long ofToken(long token) {
        return token;
    }
}
