package io.salonledger.command.roster;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.message.Rejection;
import io.salonledger.contracts.organisation.BusinessCalendar;

/** Spans on the shop's clock and its business days. */
public final class Spans {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Spans() {}

    /** The business dates that a span touches, in order; one that crosses the cut-off touches two. */
    public static List<LocalDate> days(BusinessCalendar calendar, ShopSpan span) {
        LocalDate first = calendar.businessDateOf(span.from());
        LocalDate last = calendar.businessDateOf(span.until().minusNanos(1));
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** The dates at Greenwich that a span touches, in order. */
    static List<LocalDate> utcDays(ShopSpan span) {
        LocalDate first = LocalDate.ofInstant(span.from(), ZoneOffset.UTC);
        LocalDate last = LocalDate.ofInstant(span.until().minusNanos(1), ZoneOffset.UTC);
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** Refused if the time is not one of the branch's clock. */
    public static void requireOf(BusinessCalendar calendar, ShopTime time) {
        boolean real = time.zone().equals(calendar.zone())
                && time.zone().getRules().isValidOffset(time.local(), time.offset());
        if (!real) {
            throw GeneralRejection.FIELD_INVALID.because("start");
        }
    }

    /** The refusal with the times of the span. */
    public static Rejected refusal(Rejection rejection, ShopSpan span) {
        return rejection.because(
                TIME.format(span.start().local()), TIME.format(span.end().local()));
    }
}
