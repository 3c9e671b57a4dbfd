package io.salonledger.query.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.ImportedMember;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.member.event.MemberImported;
import io.salonledger.contracts.member.event.MemberMerged;
import io.salonledger.contracts.member.event.MemberUnmerged;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.member.event.NoteStruck;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.wire.FixedKeys;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class CustomerSearchProjectionTest {

    private static final Customer WANG = new Customer("wang");
    private static final Customer OTHER = new Customer("other");

    private final FixedKeys keys = new FixedKeys();
    private final BlindTokens tokens = new BlindTokens(keys);
    private final ProjectionRig<CustomerDocument> rig =
            ProjectionRig.of(CustomerSearchProjection.model(tokens, keys), keys);

    @Test
    void purchases_and_bookings_sum_up_to_figures() {
        rig.handle(WANG.stream(), WANG.registered("王诗涵", "+8613812346021"))
                .handle("ticket:t1", WANG.paid("t1", "2026-01-10", "300"))
                .handle("ticket:t2", WANG.imported("t2", "2026-03-11", "100", "80"))
                .handle("booking:b1", WANG.booked("b1"), WANG.missed("b1"))
                .handle("booking:b2", WANG.cancelled("b2"))
                .handle("booking:b3", WANG.booked("b3"));

        CustomerFigures figures = figures("wang");
        assertThat(figures.visits()).isEqualTo(2);
        assertThat(figures.firstVisit()).isEqualTo("2026-01-10");
        assertThat(figures.lastVisit()).isEqualTo("2026-03-11");
        assertThat(figures.interval()).isEqualTo(60.0);
        assertThat(figures.spend()).isEqualTo(48_000);
        assertThat(figures.average()).isEqualTo(24_000);
        assertThat(figures.branches()).containsExactlyInAnyOrder("jingan", "xuhui");
        assertThat(figures.lastBranch()).isEqualTo("xuhui");
        assertThat(figures.services()).extracting(CustomerFigures.Had::id).containsExactly("neck", "oil");
        assertThat(figures.therapists())
                .containsExactly(new CustomerFigures.Had("lin", 1), new CustomerFigures.Had("zhou", 1));
        assertThat(figures.bookings()).isEqualTo(3);
        assertThat(figures.noShows()).isEqualTo(1);
        assertThat(figures.cancellations()).isEqualTo(1);
    }

    @Test
    void a_purchase_counts_in_the_twelve_months_that_end_with_its_own_to_the_eleventh_after_it() {
        rig.handle(WANG.stream(), WANG.registered("王诗涵", null))
                .handle("ticket:t1", WANG.paid("t1", "2025-12-31", "300"))
                .handle("ticket:t2", WANG.paid("t2", "2026-11-01", "50"));

        assertThat(figures("wang").yearSpend())
                .doesNotContainKey("2025-11")
                .containsEntry("2025-12", 30_000L)
                .containsEntry("2026-11", 35_000L)
                .containsEntry("2026-12", 5_000L)
                .containsEntry("2027-10", 5_000L)
                .doesNotContainKey("2027-11");
        assertThat(figures("wang").months()).isEqualTo(Map.of("2025-12", 1, "2026-11", 1));
    }

    @Test
    void two_tickets_of_one_day_are_one_visit() {
        rig.handle("ticket:t1", WANG.paid("t1", "2026-01-10", "300"))
                .handle("ticket:t2", WANG.paid("t2", "2026-01-10", "20"));
        assertThat(figures("wang").visits()).isEqualTo(1);
        assertThat(figures("wang").interval()).isNull();
    }

    @Test
    void a_refund_lowers_the_spend_on_its_own_day_and_is_no_visit() {
        rig.handle("ticket:t1", WANG.paid("t1", "2026-01-10", "300"), WANG.refunded("t1", "r1", "2026-02-01", "120"));
        assertThat(figures("wang").visits()).isEqualTo(1);
        assertThat(figures("wang").spend()).isEqualTo(18_000);
        assertThat(figures("wang").yearSpend())
                .containsEntry("2026-01", 30_000L)
                .containsEntry("2026-02", 18_000L);
        assertThat(figures("wang").therapists()).containsExactly(new CustomerFigures.Had("lin", 1));
    }

    @Test
    void what_was_only_given_back_is_no_visit() {
        rig.handle("ticket:t1", WANG.imported("t1", "2026-03-11", "-80"));
        assertThat(figures("wang").visits()).isZero();
        assertThat(figures("wang").spend()).isEqualTo(-8_000);
    }

    @Test
    void each_line_counts_for_its_guest_and_for_nobody_without_one() {
        rig.handle(
                "ticket:t1",
                Customer.ticket(
                        "t1",
                        "2026-01-10",
                        Customer.JINGAN,
                        List.of(
                                Customer.line("1", WANG.member(), Customer.OIL, "SPA", Customer.LIN, "300"),
                                Customer.line("2", OTHER.member(), Customer.NECK, "Neck", Customer.ZHOU, "100"),
                                Customer.line("3", null, Customer.NECK, "Neck", Customer.ZHOU, "70"))));
        assertThat(figures("wang").spend()).isEqualTo(30_000);
        assertThat(figures("other").spend()).isEqualTo(10_000);
        assertThat(rig.count()).isEqualTo(2);
    }

    @Test
    void a_ticket_may_come_before_the_registration_and_lists_nobody_until_then() {
        rig.handle("ticket:t1", WANG.paid("t1", "2026-01-10", "300"));
        assertThat(rig.get("wang").listed()).isFalse();

        rig.handle(WANG.stream(), WANG.registered("王诗涵", null));
        assertThat(rig.get("wang").listed()).isTrue();
        assertThat(figures("wang").spend()).isEqualTo(30_000);
    }

    @Test
    void fields_have_tokens_of_their_own() {
        rig.handle(
                WANG.stream(),
                WANG.registered("王诗涵", "+8613812346021"),
                WANG.tagged("怕凉"),
                WANG.noted("n1", "玫瑰花粉轻微过敏"));
        CustomerTokens found = rig.get("wang").tokens();
        assertThat(found.name()).containsAll(tokens.ofSearch("wangshi"));
        assertThat(found.phone()).containsAll(tokens.ofSearch("6021"));
        assertThat(found.tags()).containsAll(tokens.ofSearch("怕凉"));
        assertThat(found.notes())
                .containsAll(tokens.ofSearch("花粉"))
                .doesNotContainAnyElementsOf(tokens.ofSearch("王诗涵"));
    }

    @Test
    void corrections_replace_tokens_and_struck_notes_lose_them() {
        rig.handle(
                WANG.stream(),
                WANG.registered("王诗涵", null),
                WANG.noted("n1", "玫瑰"),
                new NameCorrected(WANG.member(), Personal.of(WANG.stream(), "李雷")),
                new NoteStruck(WANG.member(), new NoteId("n1")));
        assertThat(rig.get("wang").tokens().name()).doesNotContainAnyElementsOf(tokens.ofSearch("王"));
        assertThat(rig.get("wang").tokens().notes()).isEmpty();
    }

    @Test
    void old_books_are_found_by_code_and_note() {
        rig.handle(
                WANG.stream(),
                new MemberImported(
                        WANG.member(),
                        Customer.JINGAN,
                        new SourceRow("clients.csv", 7),
                        Personal.of(WANG.stream(), "WANGS01"),
                        null,
                        null,
                        Personal.of(
                                WANG.stream(),
                                new ImportedMember(null, null, Profile.EMPTY, "likes tea", LocalDate.EPOCH))));
        CustomerDocument customer = rig.get("wang");
        assertThat(customer.person().source()).isEqualTo(MemberSource.IMPORT);
        assertThat(customer.person().label()).isEqualTo("WANGS01");
        assertThat(customer.tokens().code()).containsAll(tokens.ofSearch("wangs01"));
        assertThat(customer.tokens().notes()).containsAll(tokens.ofSearch("tea"));
    }

    @Test
    void merging_joins_figures_and_tokens_and_unmerging_splits_them() {
        rig.handle(WANG.stream(), WANG.registered("王诗涵", null))
                .handle(OTHER.stream(), OTHER.registered("王世晗", null))
                .handle("ticket:t1", WANG.paid("t1", "2026-01-10", "300"))
                .handle("ticket:t2", OTHER.paid("t2", "2026-02-10", "100"))
                .handle(OTHER.stream(), new MemberMerged(OTHER.member(), WANG.member()))
                .handle("ticket:t3", OTHER.paid("t3", "2026-03-10", "50"));
        assertThat(rig.get("other").listed()).isFalse();
        assertThat(figures("wang").spend()).isEqualTo(45_000);
        assertThat(figures("wang").visits()).isEqualTo(3);
        assertThat(rig.get("wang").aliasTokens().getFirst().name()).containsAll(tokens.ofSearch("世晗"));

        rig.handle(OTHER.stream(), new MemberUnmerged(OTHER.member(), WANG.member()));
        assertThat(figures("wang").spend()).isEqualTo(30_000);
        assertThat(figures("other").spend()).isEqualTo(15_000);
        assertThat(rig.get("other").listed()).isTrue();
        assertThat(rig.get("wang").aliasTokens()).isEmpty();
    }

    @Test
    void erasure_clears_what_tells_of_the_person_and_keeps_the_sums() {
        rig.handle(WANG.stream(), WANG.registered("王诗涵", "+8613812346021"), WANG.tagged("怕凉"), WANG.noted("n1", "玫瑰"))
                .handle("ticket:t1", WANG.paid("t1", "2026-01-10", "300"));
        keys.destroy(WANG.stream());
        rig.handle(WANG.stream(), erased());
        rig.handle("ticket:t1", WANG.refunded("t1", "r1", "2026-02-01", "100"));

        CustomerDocument customer = rig.get("wang");
        assertThat(customer.tokens()).isEqualTo(CustomerTokens.NONE);
        assertThat(customer.person().name()).isNull();
        assertThat(customer.person().notes()).isEmpty();
        assertThat(customer.listed()).isTrue();
        assertThat(customer.figures().spend()).isEqualTo(20_000);
    }

    @Test
    void nothing_is_stored_in_the_clear() {
        everything();
        assertThat(rig.stored(Set.of("wang", "other")).toString())
                .doesNotContain("王")
                .doesNotContain("138")
                .doesNotContain("怕凉")
                .doesNotContain("过敏");
    }

    @Test
    void a_replay_changes_nothing_also_after_an_erasure() {
        everything();
        Set<String> all = Set.of("wang", "other");
        var before = rig.stored(all);
        assertThat(rig.replay().stored(all)).isEqualTo(before);

        keys.destroy(WANG.stream());
        rig.handle(WANG.stream(), erased());
        var erased = rig.stored(all);
        assertThat(rig.replay().stored(all)).isEqualTo(erased);
        assertThat(rig.replay().stored(all)).isEqualTo(erased);
    }

    private void everything() {
        rig.handle("ticket:t1", WANG.paid("t1", "2026-01-10", "300"))
                .handle(
                        WANG.stream(),
                        WANG.registered("王诗涵", "+8613812346021"),
                        WANG.tagged("怕凉"),
                        WANG.noted("n1", "花粉过敏"))
                .handle(OTHER.stream(), OTHER.registered("王世晗", null))
                .handle("ticket:t2", OTHER.imported("t2", "2026-02-10", "100"))
                .handle("booking:b1", WANG.booked("b1"), WANG.missed("b1"))
                .handle(OTHER.stream(), new MemberMerged(OTHER.member(), WANG.member()))
                .handle("ticket:t1", WANG.refunded("t1", "r1", "2026-02-01", "120"));
    }

    private static MemberErased erased() {
        return new MemberErased(WANG.member(), ErasureReason.REQUESTED, null, List.of(), List.of(), null);
    }

    private CustomerFigures figures(String id) {
        return rig.get(id).figures();
    }
}
