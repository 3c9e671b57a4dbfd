package io.salonledger.query.projection;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Collects the writes of one batch and sends them as one request; keeps what it wrote lately, so that a replay hardly
 * reads. Used by one thread at a time: each generation has a single writer.
 */
final class BatchedDocuments<D> implements Documents<D> {

    private static final int KEPT = 10_000;
    /** An event that comes again outside the log's order, from the dead letters, has no position. */
    private static final long UNPLACED = Long.MAX_VALUE;

    private record Held<D>(Optional<D> document, long position) {}

    private final DocumentStore store;
    private final DocumentJson json;
    private final Class<D> type;
    private final Map<String, Held<D>> dirty = new LinkedHashMap<>();
    private final Set<String> touched = new HashSet<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Map<String, Held<D>> kept = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held<D>> eldest) {
            complete &= size() <= KEPT;
            return size() > KEPT;
        }
    };
    /** True while everything that the store holds is also in {@link #kept}: then a miss needs no look. */
    private boolean complete;

    private boolean outOfOrder;

    BatchedDocuments(DocumentStore store, DocumentJson json, Class<D> type) {
        this.store = store;
        this.json = json;
        this.type = type;
    }

    /** To be called when the store was just made and is empty. */
    void startsEmpty() {
        complete = true;
    }

    @Override
    public Optional<D> find(String id) {
        return held(id).document();
    }

    @Override
    public void put(String id, D document) {
        write(id, held(id), Optional.of(document));
    }

    @Override
    public void add(String id, D document) {
        long at = currentPosition();
        dirty.put(id, new Held<>(Optional.of(document), at == UNPLACED ? -1 : at));
        complete = false;
    }

    @Override
    public void change(String id, UnaryOperator<D> change) {
        Held<D> before = held(id);
        before.document().ifPresent(document -> {
            if (isNewer(id, before)) {
                write(id, before, Optional.of(change.apply(document)));
            }
        });
    }

    @Override
    public void remove(String id) {
        write(id, held(id), Optional.empty());
    }

    private void write(String id, Held<D> before, Optional<D> after) {
        if (!isNewer(id, before)) {
            return;
        }
        long at = currentPosition();
        Held<D> held = new Held<>(after, at == UNPLACED ? before.position() : at);
        dirty.put(id, held);
        kept.put(id, held);
        touched.add(id);
    }

    /** What the event at hand has written counts as newer for the rest of that event. */
    private boolean isNewer(String id, Held<D> before) {
        return currentPosition() > before.position() || touched.contains(id);
    }

    /** Called before each event is handled. */
    void beginEvent() {
        touched.clear();
        outOfOrder = false;
    }

    /** Called before an event comes again from the dead letters: the documents may be further than it is. */
    void beginLetter() {
        touched.clear();
        outOfOrder = true;
    }

    private Held<D> held(String id) {
        Held<D> found = kept.get(id);
        if (found == null) {
            found = complete ? new Held<>(Optional.empty(), -1) : load(id);
            kept.put(id, found);
        }
        return found;
    }

    private Held<D> load(String id) {
        return store.load(id)
                .map(stored -> new Held<>(Optional.of(json.read(stored.body(), type)), stored.position()))
                .orElseGet(() -> new Held<>(Optional.empty(), -1));
    }

    private long currentPosition() {
        if (!outOfOrder
                && CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().getMessage() instanceof TrackedEventMessage<?> event) {
            return event.trackingToken().position().orElse(UNPLACED);
        }
        return UNPLACED;
    }

    /** Sends the batch; what it changed can be told afterwards by {@link #changedIds()}. */
    void flush(boolean visible) {
        changed.clear();
        changed.addAll(dirty.keySet());
        if (dirty.isEmpty()) {
            return;
        }
        Map<String, StoredDocument> written = new LinkedHashMap<>();
        Set<String> removed = new LinkedHashSet<>();
        dirty.forEach((id, held) -> held.document()
                .ifPresentOrElse(
                        document -> written.put(id, new StoredDocument(id, json.write(document), held.position())),
                        () -> removed.add(id)));
        store.write(written.values(), removed, visible);
        dirty.clear();
    }

    int pending() {
        return dirty.size();
    }

    Set<String> changedIds() {
        return Set.copyOf(changed);
    }

    /** Forgets what was not sent; the batch will come again. */
    void reset() {
        dirty.clear();
        kept.clear();
        touched.clear();
        complete = false;
        outOfOrder = false;
    }
}
