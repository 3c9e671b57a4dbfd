package io.salonledger.query.audit;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.LedgerDifference;
import io.salonledger.contracts.audit.LedgerDifference.Kind;
import io.salonledger.contracts.audit.StoredEvent;
import io.salonledger.contracts.audit.StoredEvents;
import io.salonledger.contracts.audit.UnreadableEvent;

/** Finds out what happened where log and ledger part; it may look through all that follows, as this is done once. */
final class Differences {

    private static final int BATCH = 1_000;

    private final StoredEvents log;
    private final LedgerStore store;

    Differences(StoredEvents log, LedgerStore store) {
        this.log = log;
        this.store = store;
    }

    /**
     * @param kept what the ledger holds
     * @param found the log's event in that place; null at its end
     */
    LedgerDifference explain(LedgerLeaf kept, @Nullable StoredEvent found) {
        if (found == null) {
            return dropped(kept);
        }
        if (found.id().equals(kept.eventId())) {
            boolean samePayload = LedgerLeaf.of(kept.number(), found).hasPayloadOf(kept);
            return of(samePayload ? Kind.ENVELOPE_CHANGED : Kind.PAYLOAD_CHANGED, kept.number(), found, null);
        }
        Optional<StoredEvent> elsewhere = inLogAfter(found.position(), kept.eventId());
        boolean foundIsKept = inLedgerAfter(kept.number(), found.id());
        if (elsewhere.isEmpty()) {
            return foundIsKept ? dropped(kept) : of(Kind.REPLACED, kept.number(), found, null);
        }
        return foundIsKept
                ? of(Kind.SWAPPED, kept.number(), found, elsewhere.get().position())
                : of(Kind.INSERTED, kept.number(), found, null);
    }

    private static LedgerDifference dropped(LedgerLeaf kept) {
        return new LedgerDifference(
                Kind.DROPPED, kept.number(), kept.position(), kept.eventId(), null, null, null, null);
    }

    static LedgerDifference of(Kind kind, long leaf, StoredEvent event, @Nullable Long other) {
        return new LedgerDifference(
                kind, leaf, event.position(), event.id(), event.stream(), event.type(), other, null);
    }

    private Optional<StoredEvent> inLogAfter(long position, String eventId) {
        long at = position;
        while (true) {
            List<StoredEvent> next = readable(at);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            for (StoredEvent event : next) {
                if (event.id().equals(eventId)) {
                    return Optional.of(event);
                }
                at = event.position();
            }
        }
    }

    private List<StoredEvent> readable(long after) {
        try {
            return log.after(after, BATCH);
        } catch (UnreadableEvent e) {
            return List.of();
        }
    }

    private boolean inLedgerAfter(long number, String eventId) {
        long at = number + 1;
        List<LedgerLeaf> next = store.leaves(at, BATCH);
        while (!next.isEmpty()) {
            if (next.stream().anyMatch(leaf -> leaf.eventId().equals(eventId))) {
                return true;
            }
            at += BATCH;
            next = store.leaves(at, BATCH);
        }
        return false;
    }
}
