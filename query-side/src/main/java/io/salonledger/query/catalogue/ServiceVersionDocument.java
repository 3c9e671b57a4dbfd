package io.salonledger.query.catalogue;

import java.time.Duration;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.ServiceTermsVersion;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;

/** Terms as kept in a list: money as exact text, because the list sorts by a number of its own. */
record ServiceVersionDocument(
        int number,
        LocalDate validFrom,
        @Nullable String price,
        @Nullable Duration duration,
        @Nullable String cost) {

    static ServiceVersionDocument of(ServiceTermsVersion version) {
        ServiceTerms terms = version.terms();
        return new ServiceVersionDocument(
                version.number(),
                terms.validFrom(),
                terms.price() == null ? null : terms.price().toString(),
                terms.duration(),
                terms.cost() == null ? null : terms.cost().toString());
    }

    ServiceTermsVersion version(boolean withCost) {
        return new ServiceTermsVersion(
                number,
                new ServiceTerms(
                        validFrom,
                        price == null ? null : Money.parse(price),
                        duration,
                        withCost && cost != null ? UnitCost.parse(cost) : null));
    }
}
