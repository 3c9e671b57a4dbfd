package io.salonledger.ui.booking;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceTermsVersion;
import io.salonledger.contracts.catalogue.query.ServiceRow;

/** How a service is offered to choose from. */
final class ServiceWords {

    private ServiceWords() {}

    static String of(ServiceRow row) {
        Integer minutes = minutes(row);
        return row.description().label() + (minutes == null ? "" : " · " + minutes + "′");
    }

    /** How long the list says that it takes; null if it doesn't. */
    static @Nullable Integer minutes(@Nullable ServiceRow row) {
        ServiceTermsVersion version = row == null ? null : row.version();
        Duration duration = version == null ? null : version.terms().duration();
        return duration == null ? null : (int) duration.toMinutes();
    }
}
