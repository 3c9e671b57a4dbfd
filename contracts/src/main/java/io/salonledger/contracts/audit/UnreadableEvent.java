package io.salonledger.contracts.audit;

/** A stored event can't be read as one: its metadata or its time is no longer what was written. */
public final class UnreadableEvent extends RuntimeException {

    private final long position;

    public UnreadableEvent(long position, String message, Throwable cause) {
        super(message, cause);
        this.position = position;
    }

    /** Its number in the log. */
    public long position() {
        return position;
    }
}
