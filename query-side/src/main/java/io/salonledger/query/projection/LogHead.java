package io.salonledger.query.projection;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** Where the log ends. */
public final class LogHead {

    private final StreamableMessageSource<?> log;

    public LogHead(StreamableMessageSource<?> log) {
        this.log = log;
    }

    /** Number of the newest event; −1 while there is none. */
    public long position() {
        @Nullable TrackingToken head = log.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }
}
