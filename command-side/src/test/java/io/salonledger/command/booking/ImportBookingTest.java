package io.salonledger.command.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Cancellation;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.command.ImportBooking;
import io.salonledger.contracts.booking.command.ImportCancellation;
import io.salonledger.contracts.booking.command.ImportNoShow;
import io.salonledger.contracts.booking.event.BookingImported;
import io.salonledger.contracts.booking.event.CancellationImported;
import io.salonledger.contracts.booking.event.ImportedOutcomeChanged;
import io.salonledger.contracts.booking.event.NoShowImported;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;

class ImportBookingTest {

    private static final BookingId BOOKING = new BookingId("b1");
    private static final BranchId BRANCH = new BranchId("main-street");
    private static final Arrangement ARRANGEMENT =
            new Arrangement(new MemberId("m1"), "", new EmployeeId("jj"), "", new ServiceId("shcw"), "");
    private static final Outcome OPEN = new Outcome(true, false);
    private static final Outcome PAID = new Outcome(false, true);
    private static final LocalDate DAY = LocalDate.of(2018, 3, 14);
    private static final Cancellation BY_JJ = new Cancellation(LocalDate.of(2018, 3, 12), new EmployeeId("jj"), "", 2);

    private final Decision<Booking> booking = Decision.of(Booking.class);

    @Test
    void takes_a_booking_over_with_its_time_and_no_duration() {
        booking.when(imported("15:50", OPEN, 2)).then(fact("15:50", OPEN, 2));
    }

    @Test
    void does_nothing_when_the_same_booking_comes_from_another_row() {
        booking.given(fact("15:50", OPEN, 2)).when(imported("15:50", OPEN, 77)).thenNothing();
    }

    @Test
    void records_that_a_newer_export_tells_another_outcome() {
        booking.given(fact("15:50", OPEN, 2))
                .when(imported("15:50", PAID, 2))
                .then(new ImportedOutcomeChanged(BOOKING, PAID, row(2)));
    }

    @Test
    void does_nothing_when_the_newer_export_comes_again() {
        booking.given(fact("15:50", OPEN, 2), new ImportedOutcomeChanged(BOOKING, PAID, row(2)))
                .when(imported("15:50", PAID, 2))
                .thenNothing();
    }

    @Test
    void rejects_another_time_under_the_same_id() {
        booking.given(fact("15:50", OPEN, 2))
                .when(imported("16:00", OPEN, 2))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void takes_a_cancelled_booking_over_once() {
        booking.when(cancelled(BY_JJ)).then(cancellation());
        booking.given(cancellation()).when(cancelled(BY_JJ)).thenNothing();
    }

    @Test
    void rejects_another_cancellation_under_the_same_id() {
        booking.given(cancellation())
                .when(cancelled(new Cancellation(DAY, null, "ADMIN", null)))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_a_cancellation_under_the_id_of_a_booking() {
        booking.given(fact("15:50", OPEN, 2)).when(cancelled(BY_JJ)).thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void notes_once_on_the_booking_that_nobody_came() {
        booking.given(fact("15:50", OPEN, 2)).when(noShow(DAY)).then(missed());
        booking.given(fact("15:50", OPEN, 2), missed()).when(noShow(DAY)).thenNothing();
    }

    @Test
    void a_no_show_without_a_booking_becomes_one_without_a_time() {
        booking.when(noShow(DAY)).then(missed());
    }

    @Test
    void rejects_a_no_show_of_another_day_than_the_booking() {
        booking.given(fact("15:50", OPEN, 2))
                .when(noShow(DAY.plusDays(1)))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_a_no_show_of_a_cancelled_booking() {
        booking.given(cancellation()).when(noShow(DAY)).thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    private static ImportBooking imported(String time, Outcome outcome, int row) {
        return new ImportBooking(BOOKING, BRANCH, ARRANGEMENT, at(time), outcome, row(row));
    }

    private static BookingImported fact(String time, Outcome outcome, int row) {
        return new BookingImported(BOOKING, BRANCH, ARRANGEMENT, at(time), outcome, row(row));
    }

    private static ShopTime at(String time) {
        return ShopTime.of(LocalDateTime.parse("2018-03-14T" + time), ZoneId.of("America/Winnipeg"));
    }

    private static ImportCancellation cancelled(Cancellation how) {
        return new ImportCancellation(BOOKING, BRANCH, ARRANGEMENT, DAY, how, row(3));
    }

    private static CancellationImported cancellation() {
        return new CancellationImported(BOOKING, BRANCH, ARRANGEMENT, DAY, BY_JJ, row(3));
    }

    private static ImportNoShow noShow(LocalDate date) {
        return new ImportNoShow(BOOKING, BRANCH, ARRANGEMENT, date, row(4));
    }

    private static NoShowImported missed() {
        return new NoShowImported(BOOKING, BRANCH, ARRANGEMENT, DAY, row(4));
    }

    private static SourceRow row(int row) {
        return new SourceRow("books.csv", row);
    }
}
