package io.salonledger.ui.booking;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.ui.shell.language.Formats;

/** What is shown in one line: how many bookings, and how far they are. */
final class PlannerFigures {

    private PlannerFigures() {}

    static String of(Component at, PlanSheet sheet, Formats formats) {
        List<PlannedBooking> all = sheet.bookings().stream()
                .filter(booking -> booking.state() != BookingState.CANCELLED)
                .toList();
        List<String> words = new ArrayList<>();
        words.add(at.getTranslation("planner.figure.all", formats.number(all.size())));
        add(
                words,
                at,
                formats,
                "came",
                all.stream().filter(PlannerFigures::came).count());
        add(words, at, formats, "waiting", count(all, BookingState.ARRIVED));
        add(words, at, formats, "missed", count(all, BookingState.NO_SHOW));
        add(
                words,
                at,
                formats,
                "reassign",
                all.stream().filter(PlannedBooking::toReassign).count());
        return String.join(" · ", words);
    }

    private static void add(List<String> words, Component at, Formats formats, String key, long count) {
        if (count > 0) {
            words.add(at.getTranslation("planner.figure." + key, formats.number(count)));
        }
    }

    private static boolean came(PlannedBooking booking) {
        return booking.state() == BookingState.ARRIVED
                || booking.state() == BookingState.IN_SERVICE
                || booking.state() == BookingState.COMPLETED;
    }

    private static long count(List<PlannedBooking> all, BookingState state) {
        return all.stream().filter(booking -> booking.state() == state).count();
    }
}
