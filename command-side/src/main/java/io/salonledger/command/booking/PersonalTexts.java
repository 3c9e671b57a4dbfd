package io.salonledger.command.booking;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.command.BookAppointment;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.Personal;

/** What is written about a guest: sealed with the member's key, or with one of the booking if there is no member. */
final class PersonalTexts {

    private static final int MAX_NAME = 100;
    private static final int MAX_NOTE = 500;

    private PersonalTexts() {}

    static @Nullable Personal<String> guest(BookAppointment command) {
        String subject = subject(command.booking(), command.guest().member());
        return command.guest().member() == null
                ? text(subject, "guest", command.guest().name(), MAX_NAME)
                : null;
    }

    static @Nullable Personal<String> note(BookAppointment command) {
        return note(command.booking(), command.guest().member(), command.note());
    }

    static @Nullable Personal<String> note(BookingId booking, @Nullable MemberId member, @Nullable String note) {
        return text(subject(booking, member), "note", note, MAX_NOTE);
    }

    private static String subject(BookingId booking, @Nullable MemberId member) {
        return member == null ? booking.stream() : member.stream();
    }

    private static @Nullable Personal<String> text(String subject, String field, @Nullable String text, int max) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > max) {
            throw GeneralRejection.TEXT_TOO_LONG.because(field, max);
        }
        return Personal.of(subject, text.strip());
    }
}
