package io.salonledger.query.audit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

import io.salonledger.contracts.audit.StoredEvent;
import io.salonledger.contracts.audit.StoredEvents;
import io.salonledger.contracts.audit.query.FieldChange;
import io.salonledger.contracts.migration.SourceRow;

/** Follows a record's fields through its own events: what each of them changed, and what it was at a moment. */
final class RecordFold {

    /** What came before that many events of one record is not compared with any more. */
    private static final int NEWEST = 500;

    /**
     * @param own fields of the event, by path
     * @param before of the record, by path
     * @param facts what lasted until then, by what it tells of
     */
    record Step(
            StoredEvent stored,
            Object event,
            Map<String, Fields.Value> own,
            Map<String, Fields.Value> before,
            Map<String, Fields.Value> facts) {

        List<FieldChange> changes(boolean reveal, Names names) {
            List<FieldChange> changes = new ArrayList<>();
            own.forEach((path, now) -> {
                Fields.Value then = now.fact() == null ? null : facts.get(now.fact());
                if (then == null || !then.clear().equals(now.clear())) {
                    changes.add(new FieldChange(
                            path,
                            then == null ? null : names.text(then, reveal),
                            names.text(now, reveal),
                            now.sealed()));
                }
            });
            return changes;
        }

        Map<String, Fields.Value> factsAfter() {
            Map<String, Fields.Value> after = new HashMap<>(facts);
            Map<String, Fields.Value> told = new HashMap<>();
            own.values().forEach(value -> {
                if (value.fact() != null) {
                    told.put(value.fact(), value);
                }
            });
            told.keySet().forEach(fact -> removeAll(after, fact, LastingFacts.WITHIN));
            after.putAll(told);
            return after;
        }

        Map<String, Fields.Value> after() {
            Map<String, Fields.Value> after = new LinkedHashMap<>(before);
            Map<String, Fields.Value> told = new LinkedHashMap<>(own);
            told.entrySet().removeIf(field -> isAnothers(field.getKey(), field.getValue()));
            // a list that has become shorter leaves nothing of the longer one behind
            told.keySet().forEach(path -> removeAll(after, path, '.'));
            after.putAll(told);
            // Where an imported event was written is a fact of that event, not of the record.
            origins().forEach(root -> after.keySet().removeIf(path -> path.startsWith(root + ".")));
            return after;
        }

        /** What was said in a note takes no place of what was complained of, only because both are called text. */
        private boolean isAnothers(String path, Fields.Value now) {
            Fields.Value then = before.get(path);
            return then != null && now.fact() == null && !then.by().equals(now.by());
        }

        private static void removeAll(Map<String, Fields.Value> from, String name, char within) {
            int end = name.indexOf(within);
            String root = end < 0 ? name : name.substring(0, end);
            from.keySet().removeIf(other -> other.equals(root) || other.startsWith(root + within));
        }

        private List<String> origins() {
            RecordComponent[] components = event.getClass().getRecordComponents();
            return components == null
                    ? List.of()
                    : Arrays.stream(components)
                            .filter(component -> component.getType() == SourceRow.class)
                            .map(RecordComponent::getName)
                            .toList();
        }
    }

    private final StoredEvents log;
    private final Serializer serializer;
    private final EventUpcasterChain upcasters;

    RecordFold(StoredEvents log, Serializer serializer, EventUpcasterChain upcasters) {
        this.log = log;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** The events of a record up to a position, each with what the record was before it. */
    List<Step> steps(String stream, long upTo) {
        List<Step> steps = new ArrayList<>();
        Map<String, Fields.Value> state = Map.of();
        Map<String, Fields.Value> facts = Map.of();
        for (StoredEvent stored : log.ofStream(stream, upTo, NEWEST)) {
            Object event = read(stored);
            Map<String, Fields.Value> own = event instanceof Record known ? Fields.of(known, stream) : Map.of();
            Step step = new Step(stored, event, own, state, facts);
            steps.add(step);
            state = step.after();
            facts = step.factsAfter();
        }
        return steps;
    }

    private Object read(StoredEvent stored) {
        var entry = new GenericDomainEventEntry<>(
                stored.kind(),
                stored.stream(),
                stored.sequence(),
                stored.id(),
                java.time.Instant.ofEpochMilli(stored.time()),
                stored.type(),
                stored.revision(),
                stored.payload(),
                new byte[] {'{', '}'});
        return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(entry), serializer, upcasters)
                .asStream()
                .findFirst()
                .<Object>map(DomainEventMessage::getPayload)
                .orElse(stored);
    }
}
