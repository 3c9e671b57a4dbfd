package io.salonledger.contracts.audit;

/** What was done when something was looked at. */
public enum ReadKind {
    /** A person's card or record was opened. */
    CARD_OPENED(false),
    /** A contact that is otherwise masked was shown in full. */
    CONTACT_REVEALED(true),
    /** Persons were searched for. */
    SEARCHED(false),
    /** A list left the house as a file. */
    EXPORTED(true),
    /** A sealed value of an event was opened in the history. */
    SEALED_VALUE_REVEALED(true);

    private final boolean recordedFirst;

    ReadKind(boolean recordedFirst) {
        this.recordedFirst = recordedFirst;
    }

    /** True if the record must be in the log before the answer is given; others may follow within a second. */
    public boolean isRecordedFirst() {
        return recordedFirst;
    }
}
