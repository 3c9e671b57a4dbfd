package io.salonledger.query.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.SoldItem;

/**
 * What one ticket, or one refund, adds to a customer.
 *
 * @param visit false for a refund and where things were only given back
 * @param net in minor units, below zero for a refund
 */
record Purchase(
        LocalDate date,
        BranchId branch,
        boolean visit,
        String currency,
        long net,
        List<Item> items,
        Set<EmployeeId> therapists) {

    /** A service or product, in the words of the day. */
    record Item(@Nullable ServiceId service, @Nullable ProductId product, String name) {

        static Item of(SoldItem sold) {
            return new Item(sold.service(), sold.product(), sold.name().isEmpty() ? sold.code() : sold.name());
        }
    }

    Purchase {
        items = List.copyOf(items);
        therapists = Set.copyOf(therapists);
    }
}
