package io.salonledger.query.booking;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.CancelReason;
import io.salonledger.contracts.booking.event.BookingCancelled;
import io.salonledger.contracts.booking.event.BookingCompleted;
import io.salonledger.contracts.booking.event.BookingMoved;
import io.salonledger.contracts.booking.event.GuestCheckedIn;
import io.salonledger.contracts.booking.event.LastStepUndone;
import io.salonledger.contracts.booking.event.NoShowMarked;
import io.salonledger.contracts.booking.event.ServiceStarted;
import io.salonledger.contracts.booking.query.BookingChange.Kind;
import io.salonledger.contracts.booking.query.BookingFilter;
import io.salonledger.contracts.booking.query.BookingOrder;
import io.salonledger.contracts.booking.query.SearchBookingChanges;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class LiveBookingListTest {

    private static final String STREAM = Live.BOOKING.stream();

    private final ProjectionRig<BookingListDocument> rig = ProjectionRig.of(BookingListProjection.MODEL);
    private final BookingSearch search = new BookingSearch(rig.searchReader());

    @Test
    void a_booking_made_here_is_listed_where_it_stands_now() {
        rig.handle(
                STREAM,
                Live.booked(null),
                new BookingMoved(Live.BOOKING, Live.BRANCH, Live.placement("15:00", Live.SU)),
                new GuestCheckedIn(Live.BOOKING, Live.BRANCH, Live.at("14:55")));

        BookingListDocument row = rig.get("b9");
        assertThat(row.state()).isEqualTo(BookingState.ARRIVED);
        assertThat(row.time()).isEqualTo(LocalTime.of(15, 0));
        assertThat(row.source()).isNull();
        assertThat(found(BookingFilter.ALL.with(Set.of(BookingState.ARRIVED)))).containsExactly("b9");
        assertThat(found(new BookingFilter(null, Live.DAY, Live.DAY, null, Live.SU, null, Set.of())))
                .containsExactly("b9");
        assertThat(found(new BookingFilter(null, Live.DAY, Live.DAY, null, Live.LIN, null, Set.of())))
                .isEmpty();
    }

    @Test
    void each_step_and_its_undoing_show() {
        rig.handle(STREAM, Live.booked("钱小姐"));
        assertThat(rig.get("b9").arrangement().guestAsWritten()).isEqualTo("WALK_IN");
        assertThat(rig.stored(Set.of("b9")).toString()).doesNotContain("钱");

        rig.handle(STREAM, new BookingCancelled(Live.BOOKING, Live.BRANCH, CancelReason.OTHER, null, Live.at("09:00")));
        assertThat(rig.get("b9").reason()).isEqualTo(CancelReason.OTHER);
        rig.handle(STREAM, new LastStepUndone(Live.BOOKING, Live.BRANCH, BookingState.CANCELLED, BookingState.BOOKED));
        assertThat(rig.get("b9").reason()).isNull();
        rig.handle(
                STREAM,
                new ServiceStarted(Live.BOOKING, Live.BRANCH, Live.at("14:00")),
                new BookingCompleted(
                        Live.BOOKING, Live.BRANCH, Live.DAY, null, Live.LIN, Live.TERMS, Live.at("15:00")));
        assertThat(rig.get("b9").state()).isEqualTo(BookingState.COMPLETED);
        rig.handle(STREAM, new NoShowMarked(Live.BOOKING, Live.BRANCH, Live.at("15:00")));
        assertThat(rig.get("b9").state()).isEqualTo(BookingState.NO_SHOW);

        var before = rig.stored(Set.of("b9"));
        assertThat(rig.replay().stored(Set.of("b9"))).isEqualTo(before);
    }

    @Test
    void the_last_change_is_found_by_all_whom_it_concerns() {
        rig.handle(STREAM, Live.booked(null));
        assertThat(changes(Live.LIN)).containsExactly(Kind.BOOKED);
        assertThat(changes(Live.SU)).isEmpty();

        rig.handle(STREAM, new BookingMoved(Live.BOOKING, Live.BRANCH, Live.placement("15:00", Live.SU)));
        assertThat(changes(Live.LIN)).containsExactly(Kind.MOVED);
        assertThat(changes(Live.SU)).containsExactly(Kind.MOVED);

        rig.handle(STREAM, new BookingCancelled(Live.BOOKING, Live.BRANCH, CancelReason.OTHER, null, Live.at("09:00")));
        assertThat(changes(Live.LIN)).isEmpty();
        assertThat(changes(null)).containsExactly(Kind.CANCELLED);
    }

    private List<Kind> changes(@Nullable EmployeeId employee) {
        var query = new SearchBookingChanges(Set.of(Live.BRANCH), employee, Live.DAY, Live.DAY, Instant.EPOCH, 10);
        return search.documents(search.changes(query, Set.of())).stream()
                .map(row -> Objects.requireNonNull(row.changed()).kind())
                .toList();
    }

    private List<String> found(BookingFilter filter) {
        return search
                .documents(search.page(filter, Set.of(), BookingOrder.NEWEST_FIRST, new PageRequest(0, 10)))
                .stream()
                .map(row -> row.booking().value())
                .toList();
    }
}
