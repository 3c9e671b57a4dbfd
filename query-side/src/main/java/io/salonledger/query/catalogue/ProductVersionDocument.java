package io.salonledger.query.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.ProductTermsVersion;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;

/** Terms as kept in a list: money as exact text, because the list sorts by a number of its own. */
record ProductVersionDocument(
        int number,
        LocalDate validFrom,
        @Nullable String price,

        @Nullable String cost) {

    static ProductVersionDocument of(ProductTermsVersion version) {
        ProductTerms terms = version.terms();
        return new ProductVersionDocument(
                version.number(),
                terms.validFrom(),
                terms.price() == null ? null : terms.price().toString(),
                terms.cost() == null ? null : terms.cost().toString());
    }

    ProductTermsVersion version(boolean withCost) {
        return new ProductTermsVersion(
                number,
                new ProductTerms(
                        validFrom,
                        price == null ? null : Money.parse(price),
                        withCost && cost != null ? UnitCost.parse(cost) : null));
    }
}
