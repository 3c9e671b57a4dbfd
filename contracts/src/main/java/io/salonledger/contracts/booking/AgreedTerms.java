package io.salonledger.contracts.booking;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.money.Money;

/**
 * What was agreed when the booking was made (约定条件): it stays, whatever the list says later.
 *
 * @param version number of the service's terms
 * @param price null if it is asked at checkout
 * @param duration how long the therapist is occupied
 */
public record AgreedTerms(
        ServiceId service, int version, @Nullable Money price, Duration duration) {}
