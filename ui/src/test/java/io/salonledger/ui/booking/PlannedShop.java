package io.salonledger.ui.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.CancelReason;
import io.salonledger.contracts.booking.Guest;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.Wish;
import io.salonledger.contracts.booking.command.BookAppointment;
import io.salonledger.contracts.booking.command.CancelBooking;
import io.salonledger.contracts.booking.command.CheckIn;
import io.salonledger.contracts.booking.command.CompleteService;
import io.salonledger.contracts.booking.command.ImportBooking;
import io.salonledger.contracts.booking.command.MarkNoShow;
import io.salonledger.contracts.booking.command.StartService;
import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.HealthFactKind;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.command.CorrectProfile;
import io.salonledger.contracts.member.command.GiveConsent;
import io.salonledger.contracts.member.command.RecordHealthFact;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.organisation.FacilityKind;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.organisation.command.SetFacility;
import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.roster.LeaveKind;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.command.GrantLeave;
import io.salonledger.contracts.roster.command.PlanShift;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.command.AddEmployee;
import io.salonledger.ui.message.MessageGateway;

/** A shop with a roster and a lively day, made by commands; its clock is the machine's. */
public final class PlannedShop {

    public static final BranchId BRANCH = new BranchId("b1");
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final MemberId WANG = new MemberId("p-wang");
    public static final EmployeeId LIN = new EmployeeId("p-lin");

    private static final List<String> IDS = List.of("p-lin", "p-su", "p-zhou", "p-zhao", "p-he", "p-chen");
    private static final List<String> STAFF = List.of("林若溪", "苏晓芸", "周雅琴", "赵明轩", "何静怡", "陈思雨");
    private static final List<String> SERVICES = List.of("精油 SPA", "肩颈舒缓", "水光补水", "足疗养护", "艾灸调理");
    private static final List<Integer> MINUTES = List.of(90, 45, 75, 60, 60);
    private static final List<String> GUESTS = List.of("王诗涵", "张雨桐", "曹颖", "孙梦洁", "冯丽华", "陈可儿", "许静", "杨若兰");

    private final MessageGateway messages;
    private final LocalDate today = today();

    private PlannedShop(MessageGateway messages) {
        this.messages = messages.as(Actor.system("test"));
    }

    public static LocalDate today() {
        return BusinessCalendar.of(ZONE).businessDateOf(Instant.now());
    }

    /** Opens the shop with shifts for two weeks; once for each process. */
    public static PlannedShop open(MessageGateway messages) {
        PlannedShop shop = new PlannedShop(messages);
        shop.furnish();
        return shop;
    }

    private void furnish() {
        messages.send(new OpenBranch(
                BRANCH,
                BranchProfile.named("静安寺店"),
                new LegalEntity("云栖养生有限公司", null),
                Currency.getInstance("CNY"),
                BusinessDayRule.always(ZONE)));
        for (int i = 0; i < SERVICES.size(); i++) {
            messages.send(new AddService(
                    new ServiceId("p-s" + i),
                    new ServiceDescription("P" + i, SERVICES.get(i), "身体", ""),
                    new ServiceTerms(
                            today.minusYears(1),
                            Money.of(168 + 60 * i + ".00", "CNY"),
                            Duration.ofMinutes(MINUTES.get(i)),
                            null)));
        }
        for (int i = 0; i < STAFF.size(); i++) {
            EmployeeId employee = new EmployeeId(IDS.get(i));
            messages.send(new AddEmployee(
                    employee, "P" + i, STAFF.get(i), Set.of(BRANCH), new Skills(Set.of("身体"), Set.of()), null));
            for (int day = -1; day < 13; day++) {
                messages.send(new PlanShift(
                        new ShiftId("p-" + i + "-" + day),
                        BRANCH,
                        employee,
                        span(today.plusDays(day), LocalTime.of(10 + i % 3, 0), 660 - 60 * (i % 3))));
            }
        }
        for (int i = 0; i < GUESTS.size(); i++) {
            MemberId member = i == 0 ? WANG : new MemberId("p-m" + i);
            messages.send(new RegisterMember(member, BRANCH, GUESTS.get(i), "1390001000" + i));
        }
        messages.send(new CorrectProfile(
                new MemberId("p-m1"),
                new Profile(
                        null,
                        new Birthday(null, today.getMonthValue(), today.getDayOfMonth()),
                        null,
                        null,
                        null,
                        List.of())));
        messages.send(
                new GiveConsent(WANG, new ConsentId("p-c1"), ConsentPurpose.HEALTH, ConsentChannel.PAPER, "1", today));
        messages.send(new RecordHealthFact(
                WANG, new HealthFactId("p-h1"), new HealthFact(HealthFactKind.ALLERGY, "乳香", null)));
    }

    /** Bookings in every state on a day. */
    public void lively(LocalDate day) {
        String prefix = "p-" + day + "-";
        book(prefix + 1, day, 0, "10:00", 4, 2);
        done(prefix + 1, day.atTime(10, 0));
        book(prefix + 2, day, 0, "13:30", 0, 0);
        started(prefix + 2, day.atTime(13, 32));
        book(prefix + 3, day, 1, "11:15", 3, 6);
        messages.send(new MarkNoShow(new BookingId(prefix + 3), instant(day.atTime(11, 40))));
        book(prefix + 4, day, 1, "15:30", 0, 3);
        book(prefix + 5, day, 2, "14:30", 2, 1);
        messages.send(new CheckIn(new BookingId(prefix + 5), instant(day.atTime(14, 12))));
        book(prefix + 6, day, 2, "17:30", 2, 4);
        book(prefix + 7, day, 3, "14:45", 3, 5);
        book(prefix + 8, day, 4, "15:00", 1, 7);
        book(prefix + 9, day, 5, "18:00", 3, 3);
        messages.send(new CancelBooking(
                new BookingId(prefix + 9), CancelReason.GUEST_CANCELLED, null, instant(day.atTime(9, 0))));
        messages.send(new GrantLeave(
                new LeaveId(prefix + "l1"),
                BRANCH,
                new EmployeeId("p-he"),
                span(day, LocalTime.of(15, 30), 240),
                LeaveKind.LEAVE,
                true));
        messages.send(new GrantLeave(
                new LeaveId(prefix + "l2"),
                BRANCH,
                new EmployeeId("p-su"),
                span(day, LocalTime.of(13, 0), 30),
                LeaveKind.BREAK,
                false));
    }

    /** An open request of old books for a foot massage with the first therapist. */
    public void requested(LocalDateTime start) {
        messages.send(new ImportBooking(
                new BookingId("p-asked-" + start.toLocalDate()),
                BRANCH,
                new Arrangement(WANG, "", LIN, "", new ServiceId("p-s3"), ""),
                ShopTime.of(start, ZONE),
                new Outcome(true, false),
                new SourceRow("bookings.csv", 2)));
    }

    /** Somebody who is on duty at this moment, whatever the hour, and for the next three. */
    public void onDutyNow() {
        EmployeeId night = new EmployeeId("p-night");
        messages.send(new AddEmployee(night, "P9", "夏夜", Set.of(BRANCH), new Skills(Set.of("身体"), Set.of()), null));
        LocalDateTime now = LocalDateTime.now(ZONE).withSecond(0).withNano(0);
        messages.send(new PlanShift(
                new ShiftId("p-night"),
                BRANCH,
                night,
                new ShopSpan(ShopTime.of(now.minusMinutes(10), ZONE), Duration.ofHours(3))));
    }

    /** Two rooms for one guest each. */
    public void rooms() {
        for (String number : List.of("1", "2")) {
            messages.send(new SetFacility(
                    BRANCH, new Facility(new FacilityId("p-room-" + number), FacilityKind.ROOM, number + " 号房", 1)));
        }
    }

    /** One booking of an hour with the first therapist. */
    public void one(LocalDate day, String time) {
        book("p-one-" + day, day, 0, time, 3, 5);
    }

    private void book(String id, LocalDate day, int staff, String time, int service, int guest) {
        messages.send(new BookAppointment(
                new BookingId(id),
                BRANCH,
                guest == 6 ? Guest.walkIn("钱小姐") : Guest.member(guest == 0 ? WANG : new MemberId("p-m" + guest)),
                new Wish(
                        new ServiceId("p-s" + service),
                        new EmployeeId(IDS.get(staff)),
                        null,
                        ShopTime.of(day.atTime(LocalTime.parse(time)), ZONE),
                        null),
                null));
    }

    private void started(String id, LocalDateTime at) {
        messages.send(new CheckIn(new BookingId(id), instant(at)));
        messages.send(new StartService(new BookingId(id), instant(at)));
    }

    private void done(String id, LocalDateTime at) {
        started(id, at);
        messages.send(new CompleteService(new BookingId(id), instant(at.plusMinutes(58))));
    }

    private static Instant instant(LocalDateTime local) {
        return ShopTime.of(local, ZONE).instant();
    }

    private static ShopSpan span(LocalDate day, LocalTime from, int minutes) {
        return new ShopSpan(ShopTime.of(day.atTime(from), ZONE), Duration.ofMinutes(minutes));
    }
}
