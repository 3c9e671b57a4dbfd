package io.salonledger.command.ticket;

import java.time.LocalDate;
import java.util.Currency;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.event.ServiceAdded;
import io.salonledger.contracts.catalogue.event.ServiceDescribed;
import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.TicketRejection;

/** What a served booking costs: as agreed, whatever the list says by now; without an agreement as on the list. */
@Component
class ServedItems {

    private final RecordedTerms recorded;
    private final ItemTerms.Source list;

    ServedItems(RecordedTerms recorded, ItemTerms.Source list) {
        this.recorded = recorded;
        this.list = list;
    }

    /** Without a price where there is neither an agreement nor one on the list: a service that was done is never refused. */
    ItemTerms of(AgreedTerms agreed, LocalDate businessDate, Currency currency) {
        Money price = agreed.price();
        if (price != null && price.currency().equals(currency)) {
            return new ItemTerms(item(agreed.service()), price, agreed.version());
        }
        try {
            ItemTerms listed = list.of(agreed.service(), null, businessDate);
            Money now = listed.price();
            return now == null || now.currency().equals(currency) ? listed : unpriced(agreed);
        } catch (Rejected notSold) {
            return unpriced(agreed);
        }
    }

    private ItemTerms unpriced(AgreedTerms agreed) {
        return new ItemTerms(item(agreed.service()), null, agreed.version());
    }

    private SoldItem item(ServiceId service) {
        ServiceDescription description = null;
        for (Object fact : recorded.facts(service.stream())) {
            description = description(description, fact);
        }
        if (description == null) {
            throw TicketRejection.ITEM_NOT_SOLD.because();
        }
        String category = description.category();
        return SoldItem.service(service, description.code(), description.label(), category.isEmpty() ? null : category);
    }

    private static @Nullable ServiceDescription description(@Nullable ServiceDescription before, Object fact) {
        return switch (fact) {
            case ServiceAdded added -> added.description();
            case ServiceDescribed described -> described.description();
            default -> before;
        };
    }
}
