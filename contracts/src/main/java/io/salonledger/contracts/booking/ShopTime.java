package io.salonledger.contracts.booking;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A time on the shop's clock, with the offset that the clock had then and the zone whose rules may change. */
public record ShopTime(LocalDateTime local, ZoneOffset offset, ZoneId zone) {

    public static ShopTime of(LocalDateTime local, ZoneId zone) {
        return new ShopTime(local, local.atZone(zone).getOffset(), zone);
    }
}
