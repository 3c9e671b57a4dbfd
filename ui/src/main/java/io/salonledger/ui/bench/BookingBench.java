package io.salonledger.ui.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

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
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.command.PlanShift;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.command.AddEmployee;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.message.Refused;

/** Bookings in a shop of its own: each client in a free time, then all clients for the same few times. */
final class BookingBench {

    private static final BranchId BRANCH = new BranchId("bench-desk");
    private static final ServiceId SERVICE = new ServiceId("bench-hour");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int CLIENTS = 16;
    private static final int THERAPISTS = 8;
    private static final int HOURS = 10;
    private static final int DAYS = 16;
    private static final int ALONE = 300;
    private static final int EACH = 40;
    /** Hours that everybody wants; each has one winner. */
    private static final int WANTED = HOURS * 2;

    private final MessageGateway gateway;
    private final Bench bench;
    private final LocalDate first =
            BusinessCalendar.of(ZONE).businessDateOf(Instant.now()).plusDays(1);

    BookingBench(MessageGateway gateway, Bench bench) {
        this.gateway = gateway;
        this.bench = bench;
    }

    void measure() {
        open();
        Sample alone = Measuring.of(ALONE, run -> book(free(run)));
        row("bookings, 1 client, free times", alone);
        Sample together = Measuring.byMany(CLIENTS, EACH, run -> book(free(ALONE + run)));
        row("bookings, 16 clients, free times", together);
        AtomicInteger won = new AtomicInteger();
        Sample contended = Measuring.byMany(CLIENTS, EACH, run -> {
            if (book(wanted(run % WANTED))) {
                won.incrementAndGet();
            }
        });
        row("bookings, 16 clients, the same 20 times", contended);
        bench.row("  confirmed (must be 20), refused", "%d, %d", won.get(), CLIENTS * EACH - won.get());
    }

    private void row(String what, Sample sample) {
        bench.row(
                what,
                "%,.0f /s   p50 %.2f ms   p99 %.2f ms",
                sample.perSecond(),
                sample.millisAt(.5),
                sample.millisAt(.99));
    }

    private void open() {
        gateway.send(new OpenBranch(
                BRANCH,
                BranchProfile.named("测试店"),
                new LegalEntity("测试", null),
                Currency.getInstance("CNY"),
                BusinessDayRule.always(ZONE)));
        gateway.send(new AddService(
                SERVICE,
                new ServiceDescription("H", "一小时", "身体", ""),
                new ServiceTerms(first.minusDays(1), Money.of("100.00", "CNY"), Duration.ofHours(1), null)));
        for (int therapist = 0; therapist < THERAPISTS; therapist++) {
            EmployeeId employee = employee(therapist);
            gateway.send(new AddEmployee(
                    employee,
                    "B" + therapist,
                    "测试 " + therapist,
                    Set.of(BRANCH),
                    new Skills(Set.of(), Set.of()),
                    null));
            for (int day = 0; day < DAYS; day++) {
                gateway.send(new PlanShift(
                        new ShiftId("bench-" + therapist + "-" + day),
                        BRANCH,
                        employee,
                        new ShopSpan(at(day, 0), Duration.ofHours(HOURS))));
            }
        }
    }

    /** A therapist, day and hour that nobody else has; the last day is left to the wanted ones. */
    private record Slot(int therapist, int day, int hour) {}

    private static Slot free(int number) {
        int therapist = number % THERAPISTS;
        int day = number / THERAPISTS % (DAYS - 1);
        return new Slot(therapist, day, number / THERAPISTS / (DAYS - 1));
    }

    private static Slot wanted(int number) {
        return new Slot(number % 2, DAYS - 1, number / 2);
    }

    private boolean book(Slot slot) {
        Wish wish = new Wish(SERVICE, employee(slot.therapist()), null, at(slot.day(), slot.hour()), null);
        try {
            gateway.send(new BookAppointment(BookingId.random(), BRANCH, Guest.walkIn("测试"), wish, null));
            return true;
        } catch (Refused occupied) {
            return false;
        }
    }

    private ShopTime at(int day, int hour) {
        return ShopTime.of(first.plusDays(day).atTime(LocalTime.of(10, 0)).plusHours(hour), ZONE);
    }

    private static EmployeeId employee(int therapist) {
        return new EmployeeId("bench-" + therapist);
    }
}
