package io.salonledger.query.booking;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.CancelReason;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.event.BookingCancelled;
import io.salonledger.contracts.booking.event.BookingImported;
import io.salonledger.contracts.booking.event.BookingMoved;
import io.salonledger.contracts.booking.event.GuestCheckedIn;
import io.salonledger.contracts.booking.event.ImportedOutcomeChanged;
import io.salonledger.contracts.booking.event.LastStepUndone;
import io.salonledger.contracts.booking.event.NoShowMarked;
import io.salonledger.contracts.booking.event.RequestPlaced;
import io.salonledger.contracts.booking.event.ServiceStarted;
import io.salonledger.contracts.booking.query.BookingChange.Kind;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class BookingDetailsProjectionTest {

    private static final String STREAM = Live.BOOKING.stream();

    private final ProjectionRig<BookingDetailsDocument> rig = ProjectionRig.of(BookingDetailsProjection.MODEL);

    @Test
    void tells_what_holds_now_and_everything_that_happened() {
        rig.handle(
                STREAM,
                Map.of(Actor.USER, "user:shen"),
                Live.booked(null),
                new BookingMoved(Live.BOOKING, Live.BRANCH, Live.placement("15:00", Live.SU)),
                new GuestCheckedIn(Live.BOOKING, Live.BRANCH, Live.at("14:55")),
                new ServiceStarted(Live.BOOKING, Live.BRANCH, Live.at("15:02")),
                new LastStepUndone(Live.BOOKING, Live.BRANCH, BookingState.IN_SERVICE, BookingState.ARRIVED));

        BookingDetailsDocument booking = rig.get("b9");
        assertThat(booking.state()).isEqualTo(BookingState.ARRIVED);
        assertThat(booking.placement()).isEqualTo(Live.placement("15:00", Live.SU));
        assertThat(booking.changes())
                .extracting(ChangeEntry::kind)
                .containsExactly(Kind.BOOKED, Kind.MOVED, Kind.CHECKED_IN, Kind.STARTED, Kind.UNDONE);
        assertThat(booking.changes()).extracting(ChangeEntry::by).containsOnly("user:shen");
        assertThat(booking.note()).isEqualTo(Personal.of(Live.WANG.stream(), "靠窗"));
    }

    @Test
    void a_cancelled_booking_tells_why_and_comes_back() {
        rig.handle(
                STREAM,
                Live.booked("钱小姐"),
                new BookingCancelled(
                        Live.BOOKING,
                        Live.BRANCH,
                        CancelReason.GUEST_CANCELLED,
                        Personal.of(STREAM, "感冒"),
                        Live.at("09:00")));

        assertThat(rig.get("b9").state()).isEqualTo(BookingState.CANCELLED);
        assertThat(rig.get("b9").changes().getLast().reason()).isEqualTo(CancelReason.GUEST_CANCELLED);
        rig.handle(
                STREAM,
                new LastStepUndone(Live.BOOKING, Live.BRANCH, BookingState.CANCELLED, BookingState.BOOKED),
                new NoShowMarked(Live.BOOKING, Live.BRANCH, Live.at("14:20")));
        assertThat(rig.get("b9").states()).containsExactly(BookingState.BOOKED, BookingState.NO_SHOW);
    }

    @Test
    void a_placed_request_is_no_longer_changed_by_what_old_books_tell() {
        SourceRow source = new SourceRow("books.csv", 2);
        Arrangement asked = new Arrangement(Live.WANG, "", null, "HOUSE", new ServiceId("old"), "");
        rig.handle(
                STREAM,
                new BookingImported(
                        Live.BOOKING, Live.BRANCH, asked, Live.at("13:00"), new Outcome(true, false), source));
        assertThat(rig.get("b9").state()).isEqualTo(BookingState.TO_BE_PLACED);

        rig.handle(
                STREAM,
                new RequestPlaced(Live.BOOKING, Live.BRANCH, Live.WANG, Live.TERMS, Live.placement("14:00", Live.LIN)),
                new ImportedOutcomeChanged(Live.BOOKING, new Outcome(false, true), source));

        assertThat(rig.get("b9").state()).isEqualTo(BookingState.BOOKED);
        assertThat(rig.get("b9").arrangement().employee()).isEqualTo(Live.LIN);
        assertThat(rig.get("b9").arrangement().service()).isEqualTo(Live.TERMS.service());
    }

    @Test
    void no_name_or_note_lies_there_in_clear_text_and_a_replay_changes_nothing() {
        rig.handle(STREAM, Live.booked("钱小姐"), new ServiceStarted(Live.BOOKING, Live.BRANCH, Live.at("14:00")));
        var before = rig.stored(Set.of("b9"));

        assertThat(before.toString()).doesNotContain("钱", "靠窗");
        assertThat(rig.replay().stored(Set.of("b9"))).isEqualTo(before);
        assertThat(rig.replay().stored(Set.of("b9"))).isEqualTo(before);
    }
}
