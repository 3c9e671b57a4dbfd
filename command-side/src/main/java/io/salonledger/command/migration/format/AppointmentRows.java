package io.salonledger.command.migration.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.source.Appointment;
import io.salonledger.command.migration.source.BookingEvidence;
import io.salonledger.command.migration.source.SourceBooking;
import io.salonledger.command.migration.source.SourceCancellation;
import io.salonledger.command.migration.source.SourceCodes;
import io.salonledger.command.migration.source.SourceNoShow;

/** Rows of bookings, cancellations and no-shows. */
final class AppointmentRows {

    private static final int SECONDS_IN_MINUTE = 60;

    private final Drafts drafts;
    private final Claims claims;
    private final ImportSettings settings;

    AppointmentRows(Drafts drafts, Claims claims, ImportSettings settings) {
        this.drafts = drafts;
        this.claims = claims;
        this.settings = settings;
    }

    void booking(Cells cells) {
        Appointment what = appointment(cells);
        LocalDate date = cells.date(Field.DATE);
        LocalTime time = cells.time(Field.TIME);
        Integer minutes = cells.optionalWhole(Field.MINUTE_OF_DAY);
        if (cells.refused()) {
            return;
        }
        LocalDateTime start = date.atTime(time);
        claims.row(cells, "booking", start, what.client(), what.staff(), what.service())
                .ifPresent(id -> {
                    noteBooking(cells, what, start, minutes);
                    drafts.bookings.add(new SourceBooking(id, cells.ref(), what, start, BookingEvidence.NONE));
                });
    }

    void cancellation(Cells cells) {
        Appointment what = appointment(cells);
        LocalDate cancelled = cells.date(Field.CANCELLED_ON);
        LocalDate booked = cells.date(Field.DATE);
        String by = cells.text(Field.CANCELLED_BY);
        Integer days = cells.optionalWhole(Field.DAYS);
        if (cells.refused()) {
            return;
        }
        String daysKey = days == null ? "" : days.toString();
        claims.row(cells, "cancellation", cancelled, booked, what.client(), what.staff(), what.service(), by, daysKey)
                .ifPresent(id -> {
                    cells.noteIf(by.equals(SourceCodes.ADMIN), ImportFinding.CANCELLED_BY_SYSTEM, by);
                    cells.noteIf(what.staff().equals(SourceCodes.HOUSE), ImportFinding.HOUSE_ACCOUNT, what.staff());
                    noteDays(cells, days, ChronoUnit.DAYS.between(cancelled, booked));
                    drafts.cancellations.add(
                            new SourceCancellation(id, cells.ref(), what, cancelled, booked, by, days));
                });
    }

    void noShow(Cells cells) {
        Appointment what = appointment(cells);
        LocalDate date = cells.date(Field.DATE);
        if (cells.refused()) {
            return;
        }
        claims.row(cells, "no-show", date, what.client(), what.staff(), what.service())
                .ifPresent(id -> {
                    cells.noteIf(what.client().isEmpty(), ImportFinding.NO_SHOW_WITHOUT_CLIENT);
                    cells.noteIf(what.staff().equals(SourceCodes.HOUSE), ImportFinding.HOUSE_ACCOUNT, what.staff());
                    drafts.noShows.add(new SourceNoShow(id, cells.ref(), what, date, null));
                });
    }

    private void noteBooking(Cells cells, Appointment what, LocalDateTime start, @Nullable Integer minutes) {
        LocalDate date = start.toLocalDate();
        cells.noteIf(what.client().isEmpty(), ImportFinding.BOOKING_WITHOUT_CLIENT);
        cells.noteIf(what.staff().equals(SourceCodes.HOUSE), ImportFinding.HOUSE_ACCOUNT, what.staff());
        if (minutes != null && minutes != start.toLocalTime().toSecondOfDay() / SECONDS_IN_MINUTE) {
            cells.note(ImportFinding.MINUTES_DIFFER_FROM_TIME, start.toLocalTime(), minutes);
        }
        cells.noteIf(
                settings.zone().getRules().getValidOffsets(start).isEmpty(),
                ImportFinding.TIME_SKIPPED_BY_CLOCK_CHANGE,
                start,
                settings.zone());
        cells.noteIf(
                date.isAfter(settings.stockDate()), ImportFinding.BOOKING_AFTER_STOCK_DATE, date, settings.stockDate());
    }

    private static void noteDays(Cells cells, @Nullable Integer days, long between) {
        if (days == null) {
            cells.note(ImportFinding.CANCELLATION_WITHOUT_DAYS);
            return;
        }
        cells.noteIf(days < 0, ImportFinding.CANCELLATION_DAYS_NEGATIVE, days);
        cells.noteIf(days != between, ImportFinding.CANCELLATION_DAYS_DIFFER, days, between);
    }

    private static Appointment appointment(Cells cells) {
        return new Appointment(cells.text(Field.CLIENT), cells.text(Field.STAFF), cells.text(Field.SERVICE));
    }
}
