package io.salonledger.contracts.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A time on the shop's clock, with the offset that the clock had then and the zone whose rules may change. */
public record ShopTime(LocalDateTime local, ZoneOffset offset, ZoneId zone) {

    public static ShopTime of(LocalDateTime local, ZoneId zone) {
        return new ShopTime(local, local.atZone(zone).getOffset(), zone);
    }

    /** What the shop's clock shows at an instant. */
    public static ShopTime at(Instant instant, ZoneId zone) {
        return new ShopTime(
                LocalDateTime.ofInstant(instant, zone), zone.getRules().getOffset(instant), zone);
    }

    public Instant instant() {
        return local.toInstant(offset);
    }
}
