package io.salonledger.command.ticket;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTermsVersion;
import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTermsVersion;
import io.salonledger.contracts.catalogue.event.ProductAdded;
import io.salonledger.contracts.catalogue.event.ProductDescribed;
import io.salonledger.contracts.catalogue.event.ProductReactivated;
import io.salonledger.contracts.catalogue.event.ProductRetired;
import io.salonledger.contracts.catalogue.event.ProductTermsChanged;
import io.salonledger.contracts.catalogue.event.ServiceAdded;
import io.salonledger.contracts.catalogue.event.ServiceDescribed;
import io.salonledger.contracts.catalogue.event.ServiceReactivated;
import io.salonledger.contracts.catalogue.event.ServiceRetired;
import io.salonledger.contracts.catalogue.event.ServiceTermsChanged;
import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.TicketRejection;

/** What the list says, from the streams of services and products. */
@Component
class RecordedItemTerms implements ItemTerms.Source {

    private static final Supplier<Rejected> NOT_SOLD = TicketRejection.ITEM_NOT_SOLD::because;

    private final RecordedTerms recorded;

    RecordedItemTerms(RecordedTerms recorded) {
        this.recorded = recorded;
    }

    @Override
    public ItemTerms of(@Nullable ServiceId service, @Nullable ProductId product, LocalDate businessDate) {
        if (service != null) {
            return ofService(service, businessDate);
        }
        if (product != null) {
            return ofProduct(product, businessDate);
        }
        throw NOT_SOLD.get();
    }

    private ItemTerms ofService(ServiceId service, LocalDate date) {
        ServiceDescription description = null;
        List<ServiceTermsVersion> versions = List.of();
        boolean offered = true;
        for (Object fact : recorded.facts(service.stream())) {
            switch (fact) {
                case ServiceAdded added -> {
                    description = added.description();
                    versions = List.of(new ServiceTermsVersion(1, added.terms()));
                }
                case ServiceDescribed described -> description = described.description();
                case ServiceTermsChanged changed -> versions = changed.versions();
                case ServiceRetired retired -> offered = false;
                case ServiceReactivated reactivated -> offered = true;
                default -> {}
            }
        }
        if (description == null || !offered) {
            throw NOT_SOLD.get();
        }
        ServiceTermsVersion version = ServiceTermsVersion.at(date, versions).orElseThrow(NOT_SOLD);
        SoldItem item =
                SoldItem.service(service, description.code(), description.label(), category(description.category()));
        return new ItemTerms(item, version.terms().price(), version.number());
    }

    private ItemTerms ofProduct(ProductId product, LocalDate date) {
        ProductDescription description = null;
        List<ProductTermsVersion> versions = List.of();
        boolean offered = true;
        for (Object fact : recorded.facts(product.stream())) {
            switch (fact) {
                case ProductAdded added -> {
                    description = added.description();
                    versions = List.of(new ProductTermsVersion(1, added.terms()));
                }
                case ProductDescribed described -> description = described.description();
                case ProductTermsChanged changed -> versions = changed.versions();
                case ProductRetired retired -> offered = false;
                case ProductReactivated reactivated -> offered = true;
                default -> {}
            }
        }
        if (description == null || !offered) {
            throw NOT_SOLD.get();
        }
        ProductTermsVersion version = ProductTermsVersion.at(date, versions).orElseThrow(NOT_SOLD);
        SoldItem item =
                SoldItem.product(product, description.code(), description.label(), category(description.category()));
        return new ItemTerms(item, version.terms().price(), version.number());
    }

    private static @Nullable String category(String category) {
        return category.isEmpty() ? null : category;
    }
}
