package io.salonledger.query.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.salonledger.contracts.audit.LedgerDifference;
import io.salonledger.contracts.audit.LedgerDifference.Kind;
import io.salonledger.contracts.audit.StoredEvent;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerCheckTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final LogOfBytes log = new LogOfBytes();
    private final LedgerStore store = LedgerTest.newStore();

    @BeforeEach
    void a_ledger_of_two_days_and_two_batches() {
        log.with(1_500, NOON, 60);
        new LedgerFeed(Optional.of(log), store).catchUp();
    }

    @Test
    void finds_nothing_where_nothing_was_changed() {
        var outcome = check();

        assertThat(outcome.difference()).isNull();
        assertThat(outcome.checked()).isEqualTo(1_500);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 719, 720, 999, 1_000, 1_499})
    void names_the_event_whose_content_was_changed(int index) {
        log.change(index, e -> with(e, e.metadata(), flipped(e.payload())));

        assertFirst(Kind.PAYLOAD_CHANGED, index);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 720, 1_499})
    void names_the_event_whose_metadata_was_changed(int index) {
        log.change(index, e -> with(e, Map.of("actor", "u2", "channel", "console"), e.payload()));

        assertFirst(Kind.ENVELOPE_CHANGED, index);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 1_000, 1_499})
    void names_the_event_that_is_missing(int index) {
        log.drop(index);

        var difference = assertFirst(Kind.DROPPED, index);
        assertThat(difference.eventId()).isEqualTo("e" + index);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 1_000})
    void names_the_event_that_was_put_in(int index) {
        log.insert(index, LogOfBytes.event(index, "forged", NOON));

        var difference = assertFirst(Kind.INSERTED, index);
        assertThat(difference.eventId()).isEqualTo("forged");
    }

    @Test
    void names_two_events_that_changed_places() {
        log.swap(3, 1_200);

        var difference = assertFirst(Kind.SWAPPED, 3);
        assertThat(difference.otherPosition()).isEqualTo(1_201);
    }

    @Test
    void names_an_event_that_stands_in_the_place_of_another() {
        log.change(7, e -> LogOfBytes.event(7, "forged", NOON));

        assertFirst(Kind.REPLACED, 7);
    }

    @Test
    void names_an_event_that_cannot_be_read() {
        log.makeUnreadable(1_100);

        assertFirst(Kind.UNREADABLE, 1_100);
    }

    @Test
    void names_a_leaf_of_the_ledger_itself_that_was_changed() {
        LedgerLeaf leaf = store.leaf(4).orElseThrow();
        LedgerHead head = store.head();
        head.added().add(new LedgerLeaf(4, leaf.eventId(), leaf.position(), flipped(leaf.hash()), leaf.payloadHash()));
        store.save(head);

        assertFirst(Kind.LEDGER_LEAF_CHANGED, 4);
    }

    @Test
    void names_a_day_whose_root_was_changed() {
        DayRoot first = store.days().getFirst();
        LedgerHead head = store.head();
        head.roots().put(first.day(), new DayRoot(first.day(), first.size(), flipped(first.root())));
        store.save(head);

        var difference = assertFirst(Kind.ROOT_CHANGED, (int) first.size() - 1);
        assertThat(difference.day()).isEqualTo(first.day());
    }

    private LedgerDifference assertFirst(Kind kind, int leaf) {
        LedgerDifference difference = Objects.requireNonNull(check().difference());
        assertThat(difference.kind()).isEqualTo(kind);
        assertThat(difference.leaf()).isEqualTo(leaf);
        return difference;
    }

    private LedgerCheck.Outcome check() {
        return new LedgerCheck(log, store).run(checked -> {});
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        flipped[flipped.length / 2] ^= 1;
        return flipped;
    }

    private static StoredEvent with(StoredEvent e, Map<String, String> metadata, byte[] payload) {
        return new StoredEvent(
                e.position(),
                e.id(),
                e.kind(),
                e.stream(),
                e.sequence(),
                e.type(),
                e.revision(),
                e.time(),
                metadata,
                payload);
    }
}
