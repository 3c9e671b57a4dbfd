package io.salonledger.ui.booking;

import java.util.Locale;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.language.Formats;

/** The words, icons and classes of bookings. */
final class BookingTexts {

    private BookingTexts() {}

    static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String state(Component at, BookingState state) {
        return at.getTranslation("booking.state." + kebab(state));
    }

    static Badge badge(Component at, BookingState state) {
        String word = state(at, state);
        return switch (state) {
            case TO_BE_PLACED -> Badges.asked(word);
            case PAST, COMPLETED -> Badges.done(word);
            case BOOKED -> Badges.confirmed(word);
            case ARRIVED -> Badges.arrived(word);
            case IN_SERVICE -> Badges.inService(word);
            case NO_SHOW -> Badges.noShow(word);
            case CANCELLED -> new Badge(Tone.LINE, SalonIcon.X, word);
        };
    }

    static SalonIcon icon(BookingState state) {
        return switch (state) {
            case TO_BE_PLACED -> SalonIcon.ASK_CIRCLE;
            case PAST, COMPLETED -> SalonIcon.CHECK;
            case BOOKED -> SalonIcon.OK_CIRCLE;
            case ARRIVED -> SalonIcon.HOURGLASS;
            case IN_SERVICE -> SalonIcon.PLAY;
            case NO_SHOW -> SalonIcon.X_CIRCLE;
            case CANCELLED -> SalonIcon.X;
        };
    }

    /** The class of a block in the plan; each has an edge of its own. */
    static String block(BookingState state) {
        return switch (state) {
            case TO_BE_PLACED -> "asked";
            case PAST, COMPLETED -> "done";
            case BOOKED -> "booked";
            case ARRIVED -> "arrived";
            case IN_SERVICE -> "serving";
            case NO_SHOW -> "noshow";
            case CANCELLED -> "cancelled";
        };
    }

    /** A member's name, a walk-in's, or what stands for nobody. */
    static String guest(Component at, @Nullable MemberId member, String name, String asWritten) {
        if (!name.isEmpty()) {
            return name;
        }
        if (member != null) {
            return at.getTranslation("booking.erased");
        }
        return asWritten.equals("WALK_IN") || asWritten.isEmpty()
                ? at.getTranslation("booking.walk-in")
                : at.getTranslation("booking.nobody");
    }

    static String guest(Component at, PlannedBooking booking) {
        return guest(at, booking.member(), booking.names().member(), "WALK_IN");
    }

    static String guest(Component at, BookingDetails booking) {
        return guest(
                at,
                booking.arrangement().member(),
                booking.names().member(),
                booking.arrangement().guestAsWritten());
    }

    static String span(Formats formats, ShopSpan span) {
        return formats.span(
                span.start().local().toLocalTime(), span.end().local().toLocalTime());
    }
}
