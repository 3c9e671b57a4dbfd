package io.salonledger.query.booking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.query.GuestMark;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.query.member.GuestMarks;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModelReaders;

/** Bookings as a day plan shows them, with names and what to know of the guests. */
@Component
public class PlannedBookings {

    private final DocumentReader<BookingDetailsDocument> bookings;
    private final BookingNaming naming;
    private final GuestMarks marks;

    PlannedBookings(ReadModelReaders readers, BookingNaming naming, GuestMarks marks) {
        this.bookings = readers.documents(BookingDetailsProjection.MODEL);
        this.naming = naming;
        this.marks = marks;
    }

    /**
     * Those that stand in the plan of a date, by time.
     *
     * @param toReassign whether a placement lies in its therapist's leave
     */
    public List<PlannedBooking> of(
            Collection<BookingId> ids,
            LocalDate date,
            BranchDetails branch,
            Predicate<Placement> toReassign,
            Actor asker) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<BookingDetailsDocument> found =
                bookings.findAll(ids.stream().map(BookingId::value).toList());
        BookingNaming.Known names = naming.ofDetails(found);
        Map<MemberId, Set<GuestMark>> known = marks.of(
                found.stream()
                        .flatMap(booking ->
                                Stream.ofNullable(booking.arrangement().member()))
                        .toList(),
                date,
                asker);
        return found.stream()
                .flatMap(booking -> planned(booking, date, branch, toReassign, names, known))
                .sorted(Comparator.comparing(booking -> booking.span().from()))
                .toList();
    }

    private static Stream<PlannedBooking> planned(
            BookingDetailsDocument booking,
            LocalDate date,
            BranchDetails branch,
            Predicate<Placement> toReassign,
            BookingNaming.Known names,
            Map<MemberId, Set<GuestMark>> marks) {
        Placement placement = booking.placement();
        AgreedTerms terms = booking.terms();
        if (placement == null || terms == null || !placement.days().contains(date)) {
            // The plan and the booking are read models of their own; one of them is a moment behind.
            return Stream.empty();
        }
        MemberId member = booking.arrangement().member();
        boolean waiting = booking.state() == BookingState.BOOKED || booking.state() == BookingState.ARRIVED;
        return Stream.of(new PlannedBooking(
                booking.booking(),
                booking.state(),
                member,
                names.of(booking),
                placement,
                terms,
                room(placement, branch),
                booking.since(),
                waiting && toReassign.test(placement),
                member == null ? Set.of() : marks.getOrDefault(member, Set.of())));
    }

    static @Nullable String room(@Nullable Placement placement, BranchDetails branch) {
        FacilityId room = placement == null ? null : placement.room();
        return room == null
                ? null
                : branch.facilities().stream()
                        .filter(facility -> facility.id().equals(room))
                        .map(Facility::name)
                        .findFirst()
                        .orElse(null);
    }
}
