package io.salonledger.command.migration.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.salonledger.command.migration.source.SourceBooking;
import io.salonledger.command.migration.source.SourceBooks;
import io.salonledger.command.migration.source.SourceTicket;

/** What was booked, cancelled and missed. */
final class BookingFigures {

    /** Bookings have no duration, so overlaps are told for a few that may be assumed, in minutes. */
    private static final List<Integer> ASSUMED_MINUTES = List.of(15, 30, 60);

    private record StaffDay(String staff, LocalDate date) {}

    private final FigureSheet sheet;

    BookingFigures(FigureSheet sheet) {
        this.sheet = sheet;
    }

    void add(SourceBooks books) {
        List<SourceBooking> bookings = books.history().bookings();
        Optional<LocalDate> lastReceipt =
                books.history().tickets().stream().map(SourceTicket::date).max(Comparator.naturalOrder());
        sheet.start(
                FigureKey.BOOKINGS_WITHOUT_CLIENT,
                FigureKey.BOOKINGS_WITH_RECEIPT,
                FigureKey.BOOKINGS_WITHOUT_RECEIPT,
                FigureKey.BOOKINGS_AFTER_LAST_RECEIPT,
                FigureKey.BOOKINGS_OPEN,
                FigureKey.NO_SHOWS_MATCHING_BOOKING);
        sheet.count(FigureKey.BOOKINGS, bookings.size());
        bookings.forEach(booking -> booking(booking, lastReceipt));
        ASSUMED_MINUTES.forEach(
                minutes -> sheet.add(FigureKey.BOOKINGS_OVERLAPPING, minutes.toString(), overlaps(bookings, minutes)));
        sheet.count(FigureKey.CANCELLATIONS, books.history().cancellations().size());
        sheet.count(FigureKey.NO_SHOWS, books.history().noShows().size());
        books.history()
                .noShows()
                .forEach(noShow -> sheet.countIf(FigureKey.NO_SHOWS_MATCHING_BOOKING, noShow.booking() != null));
    }

    private void booking(SourceBooking booking, Optional<LocalDate> lastReceipt) {
        LocalDate date = booking.start().toLocalDate();
        boolean paid = booking.evidence().receiptSameDay();
        sheet.countIf(
                FigureKey.BOOKINGS_WITHOUT_CLIENT,
                booking.appointment().client().isEmpty());
        sheet.countIf(FigureKey.BOOKINGS_WITH_RECEIPT, paid);
        sheet.countIf(FigureKey.BOOKINGS_WITHOUT_RECEIPT, !paid);
        sheet.countIf(
                FigureKey.BOOKINGS_AFTER_LAST_RECEIPT,
                lastReceipt.filter(date::isAfter).isPresent());
        sheet.countIf(FigureKey.BOOKINGS_OPEN, booking.evidence().open());
    }

    private static BigDecimal overlaps(List<SourceBooking> bookings, int minutes) {
        Map<StaffDay, List<LocalDateTime>> starts = bookings.stream()
                .collect(Collectors.groupingBy(
                        booking -> new StaffDay(
                                booking.appointment().staff(), booking.start().toLocalDate()),
                        Collectors.mapping(SourceBooking::start, Collectors.toList())));
        return BigDecimal.valueOf(starts.values().stream()
                .mapToLong(day -> overlapsOf(day, minutes))
                .sum());
    }

    private static long overlapsOf(List<LocalDateTime> day, int minutes) {
        List<LocalDateTime> sorted = day.stream().sorted().toList();
        long overlaps = 0;
        for (int i = 1; i < sorted.size(); i++) {
            overlaps += sorted.get(i).isBefore(sorted.get(i - 1).plusMinutes(minutes)) ? 1 : 0;
        }
        return overlaps;
    }
}
