package io.salonledger.query.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.Read;
import io.salonledger.contracts.audit.StoredEvent;
import io.salonledger.contracts.audit.event.ReadsRecorded;
import io.salonledger.contracts.audit.query.EventDetails;
import io.salonledger.contracts.audit.query.FieldChange;
import io.salonledger.contracts.audit.query.HistoryRow;
import io.salonledger.contracts.audit.query.RecordAt;
import io.salonledger.contracts.message.GeneralRejection;

/** Puts together what is shown of events: who, what, and what changed, from the records' own streams. */
final class HistoryRows {

    private static final int CHANGES_IN_A_ROW = 3;
    private static final int OTHERS_IN_A_ROW = 3;

    private final RecordFold fold;
    private final Names names;
    private final LedgerStore ledger;

    HistoryRows(RecordFold fold, Names names, LedgerStore ledger) {
        this.fold = fold;
        this.names = names;
        this.ledger = ledger;
    }

    /** Newest first; each record is folded once for the whole page. */
    List<HistoryRow> of(List<HistoryDocument> documents) {
        Map<String, Map<Long, RecordFold.Step>> folded = new HashMap<>();
        return documents.stream()
                .map(document -> row(
                        document,
                        folded.computeIfAbsent(document.stream(), stream -> byPosition(stream, document.position()))
                                .get(document.position())))
                .toList();
    }

    private Map<Long, RecordFold.Step> byPosition(String stream, long upTo) {
        Map<Long, RecordFold.Step> steps = new HashMap<>();
        fold.steps(stream, upTo).forEach(step -> steps.put(step.stored().position(), step));
        return steps;
    }

    private HistoryRow row(HistoryDocument document, RecordFold.@Nullable Step step) {
        List<FieldChange> changes = step == null || step.event() instanceof ReadsRecorded
                ? List.of()
                : step.changes(false, names).stream()
                        // a value that took the place of another says more than a first one
                        .sorted(Comparator.comparing(change -> change.before() == null))
                        .limit(CHANGES_IN_A_ROW)
                        .toList();
        String record =
                step != null && step.event() instanceof ReadsRecorded reads ? firstSubject(reads) : document.stream();
        return new HistoryRow(
                document.position(),
                document.at(),
                document.type(),
                names.actor(document.actors().isEmpty() ? "" : document.actors().getFirst()),
                names.party(record),
                document.subjects().stream()
                        .filter(subject -> !subject.equals(record) && !subject.startsWith("branch:"))
                        .limit(OTHERS_IN_A_ROW)
                        .map(names::party)
                        .filter(party -> !party.name().isEmpty())
                        .toList(),
                changes,
                document.channel(),
                document.branch() == null ? null : names.party("branch:" + document.branch()),
                document.reason());
    }

    private static String firstSubject(ReadsRecorded reads) {
        return reads.reads().stream().findFirst().map(Read::subject).orElse("");
    }

    EventDetails details(HistoryDocument document, boolean reveal) {
        RecordFold.Step step = fold.steps(document.stream(), document.position()).stream()
                .filter(s -> s.stored().position() == document.position())
                .findFirst()
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("event"));
        StoredEvent stored = step.stored();
        Optional<LedgerLeaf> leaf = leafOf(stored);
        Optional<DayRoot> day = leaf.flatMap(this::dayOf);
        return new EventDetails(
                row(document, step),
                stored.id(),
                stored.sequence(),
                stored.revision(),
                step.changes(reveal, names),
                RawJson.of(stored.payload()),
                stored.metadata(),
                leaf.map(LedgerLeaf::number).orElse(null),
                leaf.map(l -> HexFormat.of().formatHex(l.hash())).orElse(null),
                day.map(DayRoot::day).orElse(null),
                day.map(d -> HexFormat.of().formatHex(d.root())).orElse(null),
                reveal);
    }

    /** As long as the log was never moved or cut, leaf and position differ by one; else it is looked for nearby. */
    private Optional<LedgerLeaf> leafOf(StoredEvent stored) {
        return ledger.leaf(stored.position() - 1).filter(leaf -> leaf.eventId().equals(stored.id()));
    }

    private Optional<DayRoot> dayOf(LedgerLeaf leaf) {
        return ledger.days().stream().filter(day -> day.size() > leaf.number()).findFirst();
    }

    RecordAt recordAt(String stream, long position) {
        List<RecordFold.Step> steps = fold.steps(stream, position);
        if (steps.isEmpty()) {
            return new RecordAt(names.party(stream), 0, null, List.of());
        }
        RecordFold.Step last = steps.getLast();
        List<FieldChange> fields = last.after().entrySet().stream()
                .map(field -> new FieldChange(
                        field.getKey(),
                        null,
                        names.text(field.getValue(), false),
                        field.getValue().sealed()))
                .toList();
        return new RecordAt(
                names.party(stream),
                last.stored().sequence() + 1,
                java.time.Instant.ofEpochMilli(last.stored().time()),
                fields);
    }
}
