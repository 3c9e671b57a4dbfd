package io.salonledger.contracts.stock;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.message.StreamName;
import io.salonledger.contracts.organisation.BranchId;

/** Names what lies of one product in one branch (库存品). */
public record StockItemId(BranchId branch, ProductId product) {

    public static final String KIND = "stock";

    public String stream() {
        return StreamName.of(KIND, key());
    }

    /** {@code <branch>:<product>}: the id in documents. */
    public String key() {
        return branch.value() + ":" + product.value();
    }
}
