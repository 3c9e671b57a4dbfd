package io.salonledger.query.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.event.AppointmentBooked;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.staff.EmployeeId;

/** Facts of bookings made here, for tests. */
final class Live {

    static final BookingId BOOKING = new BookingId("b9");
    static final BranchId BRANCH = new BranchId("jingan");
    static final MemberId WANG = new MemberId("wang");
    static final EmployeeId LIN = new EmployeeId("lin");
    static final EmployeeId SU = new EmployeeId("su");
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final AgreedTerms TERMS =
            new AgreedTerms(new ServiceId("massage"), 1, Money.of("298.00", "CNY"), Duration.ofMinutes(60));

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Live() {}

    static AppointmentBooked booked(@Nullable String walkIn) {
        return new AppointmentBooked(
                BOOKING,
                BRANCH,
                walkIn == null ? WANG : null,
                Personal.ofNullable(BOOKING.stream(), walkIn),
                TERMS,
                placement("14:00", LIN),
                Personal.of(walkIn == null ? WANG.stream() : BOOKING.stream(), "靠窗"));
    }

    static Placement placement(String time, EmployeeId employee) {
        return new Placement(List.of(DAY), employee, false, null, new ShopSpan(at(time), TERMS.duration()));
    }

    static ShopTime at(String time) {
        return ShopTime.of(DAY.atTime(LocalTime.parse(time)), ZONE);
    }
}
