package io.salonledger.command.ticket;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.SoldItem;

/**
 * What the list says of a service or product on a date.
 *
 * @param price null: asked at checkout
 * @param version number of the terms
 */
record ItemTerms(SoldItem item, @Nullable Money price, int version) {

    /** Where they are looked up. */
    interface Source {

        /** Refused with {@code item-not-sold} if it is not on the list by then. */
        ItemTerms of(@Nullable ServiceId service, @Nullable ProductId product, LocalDate businessDate);
    }
}
