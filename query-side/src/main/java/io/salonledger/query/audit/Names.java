package io.salonledger.query.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.salonledger.contracts.audit.query.HistoryRow.Party;
import io.salonledger.contracts.message.StreamName;

/** What people call the records that an event is about, folded from the records' own events. */
final class Names {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST = 10_000;
    private static final List<String> FIELDS = List.of("name", "displayName", "title", "number", "receipt", "code");
    /** Those who work here are named in full; guests and leads are masked. */
    private static final Set<String> GUESTS = Set.of("member", "lead");

    private static final Fields.Value NOTHING = Fields.Value.plain("");

    private record Kept(Fields.Value name, Instant until) {}

    private final RecordFold fold;
    private final Clock clock;
    private final Map<String, Kept> known = new ConcurrentHashMap<>();

    Names(RecordFold fold, Clock clock) {
        this.fold = fold;
        this.clock = clock;
    }

    Party party(String stream) {
        if (!stream.contains(":")) {
            return new Party(stream, "", false);
        }
        Fields.Value name = nameOf(stream);
        boolean masked = GUESTS.contains(StreamName.kindOf(stream));
        return new Party(
                stream, name.text(!masked), name.sealed() && name.clear().equals("✕"));
    }

    /** Users are named by their id alone in metadata; the product's own parts are {@code system:part}. */
    Party actor(String user) {
        return user.startsWith("system:") || user.isEmpty() ? new Party(user, "", false) : party("user:" + user);
    }

    String text(Fields.Value value, boolean reveal) {
        String subject = value.subject();
        if (subject == null) {
            return value.text(reveal);
        }
        String name = party(subject).name();
        return name.isEmpty() ? StreamName.idOf(subject) : name;
    }

    private Fields.Value nameOf(String stream) {
        Instant now = clock.instant();
        Kept kept = known.get(stream);
        if (kept == null || kept.until().isBefore(now)) {
            if (known.size() > MOST) {
                known.clear();
            }
            kept = new Kept(folded(stream), now.plus(KEPT));
            known.put(stream, kept);
        }
        return kept.name();
    }

    private Fields.Value folded(String stream) {
        List<RecordFold.Step> steps = fold.steps(stream, Long.MAX_VALUE);
        if (steps.isEmpty()) {
            return NOTHING;
        }
        Map<String, Fields.Value> fields = steps.getLast().after();
        return FIELDS.stream()
                .filter(fields::containsKey)
                .map(fields::get)
                .findFirst()
                .orElse(NOTHING);
    }
}
