package io.salonledger.contracts.audit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The first place at which the event store and the ledger differ.
 *
 * @param leaf number of the ledger's leaf, from 0
 * @param position in the log; null if the log holds nothing there
 * @param eventId of the event that is meant; null if it is the end of the log
 * @param stream it belongs to
 * @param type logical name
 * @param otherPosition with what it was swapped
 * @param day whose root is wrong
 */
public record LedgerDifference(
        Kind kind,
        long leaf,
        @Nullable Long position,
        @Nullable String eventId,
        @Nullable String stream,
        @Nullable String type,
        @Nullable Long otherPosition,
        @Nullable LocalDate day) {

    /** What happened there. */
    public enum Kind {
        /** The content of an event is not what was recorded. */
        PAYLOAD_CHANGED,
        /** What is kept with an event (metadata, time, type, stream) is not what was recorded. */
        ENVELOPE_CHANGED,
        /** An event can't be read any more. */
        UNREADABLE,
        /** An event of the ledger is missing in the log. */
        DROPPED,
        /** The log has an event that was never recorded here. */
        INSERTED,
        /** Two events changed places. */
        SWAPPED,
        /** One event stands in the place of another. */
        REPLACED,
        /** The log is as it was, but the ledger's own leaf was changed. */
        LEDGER_LEAF_CHANGED,
        /** The leaves are as they were, but a day's root was changed. */
        ROOT_CHANGED
    }
}
