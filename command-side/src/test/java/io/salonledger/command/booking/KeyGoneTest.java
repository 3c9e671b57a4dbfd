package io.salonledger.command.booking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.CancelReason;
import io.salonledger.contracts.booking.Guest;
import io.salonledger.contracts.booking.Wish;
import io.salonledger.contracts.booking.command.BookAppointment;
import io.salonledger.contracts.booking.command.CancelBooking;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.PhoneReason;
import io.salonledger.contracts.member.command.ChangePhone;
import io.salonledger.contracts.member.command.ChangeTags;
import io.salonledger.contracts.member.command.CorrectName;
import io.salonledger.contracts.member.command.PlaceLegalHold;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.privacy.SubjectKeys;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.command.RenameEmployee;

import static io.salonledger.command.booking.Shop.BRANCH;
import static io.salonledger.command.booking.Shop.LIN;
import static io.salonledger.command.booking.Shop.MASSAGE;
import static io.salonledger.command.booking.Shop.ZHOU;
import static io.salonledger.command.booking.Shop.at;
import static io.salonledger.command.booking.Shop.today;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The key of a person is gone while the log does not say so yet: between an erasure and its automation in another aggregate,
 * or after an older log was put back. Whatever would be written about the person is refused in words, whoever decides it.
 */
class KeyGoneTest {

    private static final MemberId GONE = new MemberId("gone");

    @TempDir
    static Path folder;

    private static Shop shop;
    private static LocalDate day;
    private static BookingId booking;

    @BeforeAll
    static void open() {
        shop = new Shop(DecidingSide.open(folder)).furnished();
        shop.ok(new RegisterMember(GONE, BRANCH, "周敏", null));
        day = shop.day(today().plusDays(7));
        booking = BookingId.random();
        shop.ok(book(booking, "10:00", LIN, null));
        shop.side.bean(SubjectKeys.class).destroy(GONE.stream());
        shop.side.bean(SubjectKeys.class).destroy(ZHOU.stream());
    }

    @AfterAll
    static void close() {
        shop.side.close();
    }

    @Test
    void nothing_that_describes_the_member_is_recorded_in_her_file() {
        for (Command command : List.of(
                new CorrectName(GONE, "周敏敏"),
                new ChangePhone(GONE, "13900000042", PhoneReason.NEW_NUMBER),
                new ChangeTags(GONE, List.of("熟客")),
                new PlaceLegalHold(GONE, "2026-民-17"))) {
            assertRefused(command, GONE.stream());
        }
    }

    @Test
    void a_phone_that_was_claimed_for_her_is_free_again_with_the_refusal() {
        shop.send(new ChangePhone(GONE, "13900000043", PhoneReason.NEW_NUMBER));

        shop.ok(new RegisterMember(MemberId.random(), BRANCH, "新客", "13900000043"));
    }

    @Test
    void a_booking_with_a_note_about_her_is_not_made_and_takes_no_time() {
        BookingId next = BookingId.random();
        List<Object> plan = shop.plan(day);

        assertRefused(book(next, "12:00", LIN, "对花生过敏"), next.stream());

        assertThat(shop.plan(day)).isEqualTo(plan);
    }

    @Test
    void a_booking_is_cancelled_without_a_note_only() {
        assertRefused(new CancelBooking(booking, CancelReason.GUEST_CANCELLED, "在医院", null), booking.stream());

        shop.ok(new CancelBooking(booking, CancelReason.GUEST_CANCELLED, null, null));
    }

    @Test
    void an_employee_is_not_renamed() {
        assertRefused(new RenameEmployee(ZHOU, "Z", "周舟"), ZHOU.stream());
    }

    private static void assertRefused(Command command, String stream) {
        List<Object> before = shop.side.eventsOf(stream);

        assertThat(shop.send(command)).as(command.getClass().getSimpleName()).isEqualTo("person-erased");

        assertThat(shop.side.eventsOf(stream)).hasSameSizeAs(before);
    }

    private static BookAppointment book(BookingId id, String time, EmployeeId employee, @Nullable String note) {
        return new BookAppointment(
                id, BRANCH, Guest.member(GONE), new Wish(MASSAGE, employee, null, at(day, time), null), note);
    }
}
