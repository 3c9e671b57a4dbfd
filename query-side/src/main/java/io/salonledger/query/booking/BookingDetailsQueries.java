package io.salonledger.query.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.contracts.booking.query.FindBooking;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.query.member.GuestMarks;
import io.salonledger.query.organisation.BranchDirectory;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModelReaders;

@Component
class BookingDetailsQueries {

    private final DocumentReader<BookingDetailsDocument> bookings;
    private final BookingNaming naming;
    private final GuestMarks marks;
    private final BranchDirectory branches;
    private final Clock clock;

    BookingDetailsQueries(
            ReadModelReaders readers, BookingNaming naming, GuestMarks marks, BranchDirectory branches, Clock clock) {
        this.bookings = readers.documents(BookingDetailsProjection.MODEL);
        this.naming = naming;
        this.marks = marks;
        this.branches = branches;
        this.clock = clock;
    }

    @QueryHandler
    BookingDetails handle(FindBooking query, MetaData metadata) {
        BookingDetailsDocument booking = bookings.find(query.booking().value())
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because(BookingId.KIND));
        Actor asker = Actor.from(metadata).orElseThrow();
        if (!asker.mayActFor(booking.branch().value())) {
            throw GeneralRejection.BRANCH_NOT_PERMITTED.because();
        }
        BranchDetails branch =
                branches.find(booking.branch()).orElseThrow(() -> GeneralRejection.NOT_FOUND.because(BranchId.KIND));
        BookingNaming.Known names = naming.ofDetails(List.of(booking));
        Placement placement = booking.placement();
        LocalDate day =
                placement == null ? branch.calendar().businessDateOf(clock.instant()) : placement.businessDate();
        MemberId member = booking.arrangement().member();
        return new BookingDetails(
                booking.booking(),
                booking.branch(),
                booking.state(),
                booking.arrangement(),
                names.of(booking),
                booking.terms(),
                placement,
                booking.requested(),
                PlannedBookings.room(placement, branch),
                booking.note() == null ? null : booking.note().orElse(""),
                member == null
                        ? Set.of()
                        : marks.of(List.of(member), day, asker).getOrDefault(member, Set.of()),
                booking.changes().stream().map(change -> change.shown(names)).toList());
    }
}
