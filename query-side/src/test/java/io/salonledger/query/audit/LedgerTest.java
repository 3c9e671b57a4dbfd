package io.salonledger.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import io.salonledger.query.engine.TestEngines;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final long HOUR = 3_600;
    private static final AtomicInteger LEDGERS = new AtomicInteger();

    private final LogOfBytes log = new LogOfBytes();
    private final LedgerStore store = newStore();
    private final LedgerFeed feed = new LedgerFeed(Optional.of(log), store);

    @Test
    void an_empty_ledger_has_the_root_of_nothing() {
        feed.catchUp();

        assertThat(root(store)).startsWith("e3b0c442");
    }

    @Test
    void the_leaf_of_an_event_is_the_same_for_ever() {
        String leaf = HexFormat.of().formatHex(LeafHash.of(LogOfBytes.event(0, "e0", NOON)));

        assertThat(leaf).isEqualTo("97df9bd70f2db5ea01e6a3da64d89d942045b446fa4cb2f893ab3128b267d678");
    }

    @Test
    void building_it_twice_gives_the_same_roots() {
        log.with(2_500, NOON, 60);
        feed.catchUp();
        LedgerStore second = newStore();

        new LedgerFeed(Optional.of(log), second).catchUp();

        assertThat(root(second)).isEqualTo(root(store));
        assertThat(second.days()).usingRecursiveComparison().isEqualTo(store.days());
        assertThat(second.days()).hasSize(3);
    }

    @Test
    void growing_bit_by_bit_gives_the_same_roots_as_at_once() {
        log.with(3, NOON, HOUR);
        feed.catchUp();
        log.with(20, NOON.plusSeconds(3 * HOUR), HOUR);
        feed.catchUp();
        LedgerStore second = newStore();

        new LedgerFeed(Optional.of(log), second).catchUp();

        assertThat(second.days()).usingRecursiveComparison().isEqualTo(store.days());
    }

    @Test
    void catches_up_after_a_crash_that_lost_its_head_but_kept_leaves() {
        log.with(10, NOON, HOUR);
        feed.catchUp();
        LedgerHead before = store.head();
        log.with(10, NOON.plusSeconds(10 * HOUR), HOUR);
        feed.catchUp();
        String root = root(store);
        var days = store.days();
        // the head of before, with the leaves and days of after
        store.save(before);

        new LedgerFeed(Optional.of(log), store).catchUp();

        assertThat(root(store)).isEqualTo(root);
        assertThat(store.days()).usingRecursiveComparison().isEqualTo(days);
    }

    @Test
    void a_day_that_is_over_keeps_its_root() {
        log.with(12, NOON, HOUR);
        feed.catchUp();
        DayRoot first = store.day(LocalDate.of(2026, 11, 21)).orElseThrow();
        log.with(1, NOON.plusSeconds(12 * HOUR), HOUR);
        feed.catchUp();
        DayRoot over = store.day(LocalDate.of(2026, 11, 21)).orElseThrow();
        // an event whose clock lags behind comes too late for its day
        log.with(1, NOON, HOUR);
        feed.catchUp();

        assertThat(over).usingRecursiveComparison().isEqualTo(first);
        assertThat(store.day(LocalDate.of(2026, 11, 21)).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(over);
        assertThat(store.day(LocalDate.of(2026, 11, 22)).orElseThrow().size()).isEqualTo(14);
    }

    @Test
    void leaf_numbers_are_dense_where_positions_are_not() {
        log.with(3, NOON, HOUR);
        log.drop(1);
        feed.catchUp();

        assertThat(store.leaves(0, 10))
                .extracting(LedgerLeaf::number, LedgerLeaf::position)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0L, 1L), org.assertj.core.groups.Tuple.tuple(1L, 3L));
    }

    static LedgerStore newStore() {
        return new LedgerStore(TestEngines.mongo(), "ledger-test-" + LEDGERS.incrementAndGet() + "-");
    }

    private static String root(LedgerStore store) {
        return HexFormat.of().formatHex(store.head().tree().root());
    }
}
