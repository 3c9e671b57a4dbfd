package io.salonledger.command.migration.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.source.ListedStock;
import io.salonledger.command.migration.source.SourceProduct;
import io.salonledger.command.migration.source.SourceStock;

/** The stock to open with: from the stock table, and for products that it does not name from the product list. */
final class StockChooser {

    private final Drafts drafts;
    private final Claims claims;
    private final Findings findings;

    StockChooser(Drafts drafts, Claims claims, Findings findings) {
        this.drafts = drafts;
        this.claims = claims;
        this.findings = findings;
    }

    List<SourceStock> stock() {
        Set<String> counted = drafts.stock.stream().map(SourceStock::product).collect(Collectors.toSet());
        Set<String> listed = new HashSet<>();
        List<SourceStock> stock = new ArrayList<>(drafts.stock);
        for (SourceProduct product : drafts.products) {
            listed.add(product.code());
            ListedStock onList = product.stock();
            if (onList != null && counted.contains(product.code())) {
                findings.add(ImportFinding.STOCK_GIVEN_TWICE, product.ref(), product.code());
            } else if (onList != null) {
                stock.add(opened(product, onList));
            }
        }
        drafts.stock.stream()
                .filter(counts -> !listed.contains(counts.product()))
                .forEach(
                        counts -> findings.add(ImportFinding.STOCK_OF_UNKNOWN_PRODUCT, counts.ref(), counts.product()));
        return stock;
    }

    private SourceStock opened(SourceProduct product, ListedStock listed) {
        return new SourceStock(
                claims.id("stock", product.code(), ""),
                product.ref(),
                product.code(),
                listed.onHand(),
                product.terms().cost(),
                "",
                null);
    }
}
