package io.salonledger.command.booking;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Guest;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.Wish;
import io.salonledger.contracts.booking.command.BookAppointment;
import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.organisation.FacilityKind;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.OpenSpan;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.organisation.command.SetFacility;
import io.salonledger.contracts.organisation.command.SetHours;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.command.PlanShift;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.command.AddEmployee;

import static org.assertj.core.api.Assertions.assertThat;

/** A shop on a real log: a branch, two services, three therapists with shifts; each test takes days of its own. */
final class Shop {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final BranchId BRANCH = new BranchId("jingan");
    static final BranchId OTHER_BRANCH = new BranchId("xuhui");
    static final ServiceId MASSAGE = new ServiceId("massage");
    static final ServiceId FACIAL = new ServiceId("facial");
    static final ServiceId TALK = new ServiceId("talk");
    static final EmployeeId LIN = new EmployeeId("lin");
    static final EmployeeId SU = new EmployeeId("su");
    static final EmployeeId ZHOU = new EmployeeId("zhou");
    static final FacilityId ROOM = new FacilityId("r1");
    static final MemberId WANG = new MemberId("wang");

    final DecidingSide side;

    Shop(DecidingSide side) {
        this.side = side;
    }

    Shop furnished() {
        LocalDate epoch = LocalDate.of(2020, 1, 1);
        for (BranchId branch : List.of(BRANCH, OTHER_BRANCH)) {
            ok(new OpenBranch(
                    branch,
                    BranchProfile.named("静安寺店"),
                    new LegalEntity("云栖养生有限公司", null),
                    Currency.getInstance("CNY"),
                    BusinessDayRule.always(ZONE)));
        }
        ok(new SetHours(
                BRANCH,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new OpenSpan(day, LocalTime.of(10, 0), LocalTime.of(7, 0)))
                        .toList()));
        ok(new SetFacility(BRANCH, new Facility(ROOM, FacilityKind.ROOM, "1 号房", 1)));
        ok(service(MASSAGE, "身体", Duration.ofMinutes(60), epoch));
        ok(service(FACIAL, "面部", Duration.ofMinutes(45), epoch));
        ok(service(TALK, "身体", null, epoch));
        ok(employee(LIN, new Skills(Set.of("身体", "面部"), Set.of())));
        ok(employee(SU, new Skills(Set.of("身体"), Set.of())));
        ok(employee(ZHOU, new Skills(Set.of(), Set.of(FACIAL))));
        ok(new RegisterMember(WANG, BRANCH, "王诗涵", null));
        return this;
    }

    private static AddService service(ServiceId id, String category, @Nullable Duration duration, LocalDate from) {
        return new AddService(
                id,
                new ServiceDescription(id.value(), id.value(), category, ""),
                new ServiceTerms(from, Money.of("298.00", "CNY"), duration, null));
    }

    private static AddEmployee employee(EmployeeId id, Skills skills) {
        return new AddEmployee(id, id.value(), "", Set.of(BRANCH, OTHER_BRANCH), skills, null);
    }

    /** All three work from 10 to 20. */
    LocalDate day(LocalDate date) {
        for (EmployeeId employee : List.of(LIN, SU, ZHOU)) {
            ok(new PlanShift(ShiftId.random(), BRANCH, employee, span(date, "10:00", 600)));
        }
        return date;
    }

    BookingId booked(LocalDate date, String time, EmployeeId employee) {
        BookingId booking = BookingId.random();
        ok(book(booking, date, time, employee));
        return booking;
    }

    static BookAppointment book(BookingId booking, LocalDate date, String time, @Nullable EmployeeId employee) {
        return book(booking, new Wish(MASSAGE, employee, null, at(date, time), null));
    }

    static BookAppointment book(BookingId booking, Wish wish) {
        return new BookAppointment(booking, BRANCH, Guest.member(WANG), wish, null);
    }

    static ShopTime at(LocalDate date, String time) {
        return ShopTime.of(date.atTime(LocalTime.parse(time)), ZONE);
    }

    static ShopSpan span(LocalDate date, String time, int minutes) {
        return new ShopSpan(at(date, time), Duration.ofMinutes(minutes));
    }

    static LocalDate today() {
        return BusinessCalendar.of(ZONE).businessDateOf(Instant.now());
    }

    static Actor desk(String... branches) {
        return new Actor("u1", Set.of(Role.BRANCH_MANAGER), BRANCH.value(), Set.of(branches), "console");
    }

    void ok(Command command) {
        assertThat(side.send(command)).as(command.toString()).isEmpty();
    }

    String send(Command command) {
        return side.send(command);
    }

    List<Object> plan(LocalDate date) {
        return side.eventsOf(new DayPlanId(BRANCH, date).stream());
    }

    Object lastOf(BookingId booking) {
        return side.eventsOf(booking.stream()).getLast();
    }
}
