package io.salonledger.query.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Cancellation;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.event.BookingImported;
import io.salonledger.contracts.booking.event.CancellationImported;
import io.salonledger.contracts.booking.event.ImportedOutcomeChanged;
import io.salonledger.contracts.booking.event.NoShowImported;
import io.salonledger.contracts.booking.query.BookingCounts;
import io.salonledger.contracts.booking.query.BookingFilter;
import io.salonledger.contracts.booking.query.BookingOrder;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class BookingListProjectionTest {

    private static final BranchId BRANCH = new BranchId("main-street");
    private static final SourceRow SOURCE = new SourceRow("books.csv", 2);
    private static final LocalDate DAY = LocalDate.of(2018, 3, 14);
    private static final PageRequest TEN = new PageRequest(0, 10);

    private final ProjectionRig<BookingListDocument> rig = ProjectionRig.of(BookingListProjection.MODEL);
    private final BookingSearch search = new BookingSearch(rig.searchReader());

    @Test
    void a_booking_after_the_export_is_to_be_placed_and_others_are_past() {
        rig.handle("booking:b1", booked("b1", "15:50", "ann", new Outcome(true, false)))
                .handle("booking:b2", booked("b2", "16:10", "ann", new Outcome(false, true)));

        assertThat(rig.get("b1").state()).isEqualTo(BookingState.TO_BE_PLACED);
        assertThat(rig.get("b1").time()).isEqualTo(LocalTime.of(15, 50));
        assertThat(rig.get("b2").state()).isEqualTo(BookingState.PAST);
        assertThat(rig.get("b2").receiptSameDay()).isTrue();
    }

    @Test
    void a_newer_export_changes_the_outcome_but_not_a_no_show() {
        ImportedOutcomeChanged newer =
                new ImportedOutcomeChanged(new BookingId("b1"), new Outcome(false, true), SOURCE);
        rig.handle("booking:b1", booked("b1", "15:50", "ann", new Outcome(true, false)), newer);
        assertThat(rig.get("b1").state()).isEqualTo(BookingState.PAST);

        rig.handle("booking:b1", missed("b1"), newer);
        assertThat(rig.get("b1").state()).isEqualTo(BookingState.NO_SHOW);
    }

    @Test
    void cancellations_and_lone_no_shows_have_a_date_and_no_time() {
        someOfAll();

        assertThat(rig.get("c1").time()).isNull();
        assertThat(rig.get("c1").state()).isEqualTo(BookingState.CANCELLED);
        assertThat(rig.get("n1").time()).isNull();
        assertThat(rig.get("n1").state()).isEqualTo(BookingState.NO_SHOW);
    }

    @Test
    void the_list_is_sorted_by_time_and_a_mere_date_comes_first() {
        someOfAll();

        var found = search.page(BookingFilter.ALL, Set.of(), BookingOrder.OLDEST_FIRST, TEN);

        assertThat(search.documents(found))
                .extracting(document -> document.booking().value())
                .containsExactly("c1", "n1", "b1", "b2");
    }

    @Test
    void the_list_is_filtered_by_member_state_date_and_branch() {
        someOfAll();

        assertThat(ids(BookingFilter.ofMember(new MemberId("ann")))).containsExactlyInAnyOrder("b1", "c1");
        assertThat(ids(BookingFilter.ALL.with(Set.of(BookingState.CANCELLED)))).containsExactly("c1");
        assertThat(ids(BookingFilter.ALL.from(DAY.plusDays(1)))).isEmpty();
        assertThat(ids(BookingFilter.ofBranch(new BranchId("elsewhere")))).isEmpty();
        assertThat(search.documents(
                        search.page(BookingFilter.ALL, Set.of("elsewhere"), BookingOrder.OLDEST_FIRST, TEN)))
                .isEmpty();
    }

    @Test
    void bookings_are_counted_by_state_without_member_and_with_receipt() {
        someOfAll();

        BookingCounts counts = search.counts(BookingFilter.ALL, Set.of());

        assertThat(counts.all()).isEqualTo(4);
        assertThat(counts.of(BookingState.CANCELLED)).isEqualTo(1);
        assertThat(counts.of(BookingState.TO_BE_PLACED)).isEqualTo(1);
        assertThat(counts.of(BookingState.PAST)).isEqualTo(1);
        assertThat(counts.of(BookingState.NO_SHOW)).isEqualTo(1);
        assertThat(counts.withoutMember()).isEqualTo(2);
        assertThat(counts.withReceipt()).isEqualTo(1);
    }

    @Test
    void a_replay_changes_nothing() {
        someOfAll();
        rig.handle("booking:b1", missed("b1"));
        Set<String> all = Set.of("b1", "b2", "c1", "n1");
        var before = rig.stored(all);

        assertThat(rig.replay().stored(all)).isEqualTo(before);
    }

    private void someOfAll() {
        rig.handle("booking:b1", booked("b1", "15:50", "ann", new Outcome(true, false)))
                .handle("booking:b2", booked("b2", "16:10", null, new Outcome(false, true)))
                .handle(
                        "booking:c1",
                        new CancellationImported(
                                new BookingId("c1"),
                                BRANCH,
                                arrangement("ann"),
                                DAY,
                                new Cancellation(DAY, null, "ADMIN", 0),
                                SOURCE))
                .handle("booking:n1", missed("n1"));
    }

    private java.util.List<String> ids(BookingFilter filter) {
        return search.documents(search.page(filter, Set.of(), BookingOrder.NEWEST_FIRST, TEN)).stream()
                .map(document -> document.booking().value())
                .toList();
    }

    private static BookingImported booked(String id, String time, @Nullable String member, Outcome outcome) {
        ShopTime start = ShopTime.of(LocalDateTime.parse("2018-03-14T" + time), ZoneId.of("America/Winnipeg"));
        return new BookingImported(new BookingId(id), BRANCH, arrangement(member), start, outcome, SOURCE);
    }

    private static NoShowImported missed(String id) {
        return new NoShowImported(new BookingId(id), BRANCH, arrangement(null), DAY, SOURCE);
    }

    private static Arrangement arrangement(@Nullable String member) {
        return new Arrangement(
                member == null ? null : new MemberId(member), "", new EmployeeId("jj"), "", new ServiceId("con"), "");
    }
}
