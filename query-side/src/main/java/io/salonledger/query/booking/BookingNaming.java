package io.salonledger.query.booking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.Cancellation;
import io.salonledger.contracts.booking.query.BookingNames;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModelReaders;

/** Finds the names behind a page of bookings, all at once. */
@Component
class BookingNaming {

    private final DocumentReader<BookingNameDocument> names;

    BookingNaming(ReadModelReaders readers) {
        this.names = readers.documents(BookingNamesProjection.MODEL);
    }

    /** The names that were found, by stream. */
    record Known(Map<String, String> labels) {

        BookingNames of(BookingListDocument booking) {
            Arrangement who = booking.arrangement();
            return new BookingNames(
                    who.member() == null ? guest(booking.guest()) : label(who.member(), MemberId::stream),
                    label(who.employee(), EmployeeId::stream),
                    label(who.service(), ServiceId::stream),
                    label(canceller(booking), EmployeeId::stream));
        }

        BookingNames of(BookingDetailsDocument booking) {
            Arrangement who = booking.arrangement();
            return new BookingNames(
                    who.member() == null ? guest(booking.guest()) : label(who.member(), MemberId::stream),
                    label(who.employee(), EmployeeId::stream),
                    label(who.service(), ServiceId::stream),
                    "");
        }

        String employee(@Nullable EmployeeId employee) {
            return label(employee, EmployeeId::stream);
        }

        private static String guest(@Nullable Personal<String> name) {
            return name == null ? "" : name.orElse("");
        }

        private <I> String label(@Nullable I id, Function<I, String> stream) {
            return id == null ? "" : labels.getOrDefault(stream.apply(id), "");
        }
    }

    Known of(Collection<BookingListDocument> bookings) {
        return labels(
                bookings.stream().flatMap(BookingNaming::streams).distinct().toList());
    }

    /** Names for bookings and for all therapists that they ever had. */
    Known ofDetails(Collection<BookingDetailsDocument> bookings) {
        return labels(bookings.stream()
                .flatMap(booking -> Stream.concat(
                        streams(booking.arrangement(), null),
                        booking.changes().stream()
                                .flatMap(change -> Stream.ofNullable(change.placement()))
                                .map(placement -> placement.employee().stream())))
                .distinct()
                .toList());
    }

    private Known labels(List<String> streams) {
        if (streams.isEmpty()) {
            return new Known(Map.of());
        }
        return new Known(names.findAll(streams).stream()
                .collect(Collectors.toMap(BookingNameDocument::stream, BookingNameDocument::label)));
    }

    private static Stream<String> streams(BookingListDocument booking) {
        return streams(booking.arrangement(), canceller(booking));
    }

    private static Stream<String> streams(Arrangement who, @Nullable EmployeeId canceller) {
        return Stream.of(
                        Optional.ofNullable(who.member()).map(MemberId::stream),
                        Optional.ofNullable(who.employee()).map(EmployeeId::stream),
                        Optional.ofNullable(who.service()).map(ServiceId::stream),
                        Optional.ofNullable(canceller).map(EmployeeId::stream))
                .flatMap(Optional::stream);
    }

    private static @Nullable EmployeeId canceller(BookingListDocument booking) {
        Cancellation how = booking.cancellation();
        return how == null ? null : how.by();
    }
}
