package io.salonledger.query.audit;

import java.util.List;

import io.salonledger.contracts.audit.StoredEvent;
import io.salonledger.contracts.audit.StoredEvents;

/** Where the event store can't be read as bytes: events are found, but not taken apart. */
final class NoStoredEvents implements StoredEvents {

    @Override
    public List<StoredEvent> after(long position, int limit) {
        return List.of();
    }

    @Override
    public List<StoredEvent> ofStream(String stream, long upToPosition, int limit) {
        return List.of();
    }

    @Override
    public long head() {
        return 0;
    }
}
