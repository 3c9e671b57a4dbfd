package io.salonledger.command.migration.format;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.source.ListTerms;
import io.salonledger.command.migration.source.ListedStock;
import io.salonledger.command.migration.source.ProductGroup;
import io.salonledger.command.migration.source.SourceProduct;
import io.salonledger.command.migration.source.SourceService;
import io.salonledger.command.migration.source.SourceStock;

/** Rows of price lists and of stock, exports and template alike. */
final class CatalogueRows {

    private final Drafts drafts;
    private final Claims claims;
    private final ImportSettings settings;

    CatalogueRows(Drafts drafts, Claims claims, ImportSettings settings) {
        this.drafts = drafts;
        this.claims = claims;
        this.settings = settings;
    }

    void service(Cells cells) {
        String code = cells.needed(Field.CODE);
        String name = cells.text(Field.NAME);
        String category = cells.text(Field.CATEGORY);
        ListTerms terms = terms(cells);
        Integer minutes = cells.optionalWhole(Field.DURATION);
        if (cells.refused()) {
            return;
        }
        claims.code(cells, "service", code).ifPresent(id -> {
            cells.noteIf(name.isEmpty(), ImportFinding.SERVICE_WITHOUT_NAME, code);
            cells.noteIf(terms.askedAtCheckout(), ImportFinding.PRICE_ZERO, code);
            drafts.services.add(new SourceService(id, cells.ref(), code, name, category, terms, minutes));
        });
    }

    /** The export lists stock with the product. */
    void listedProduct(Cells cells) {
        BigDecimal onHand = cells.amount(Field.ON_HAND);
        BigDecimal worth = cells.optionalAmount(Field.COST_OF_GOODS);
        BigDecimal sold = cells.optionalAmount(Field.SOLD_TO_DATE);
        product(cells, new ListedStock(onHand, worth, sold)).ifPresent(product -> {
            BigDecimal expected = onHand.multiply(product.terms().cost());
            cells.noteIf(onHand.signum() < 0, ImportFinding.STOCK_NEGATIVE, product.code(), onHand);
            if (worth != null && worth.compareTo(expected) != 0) {
                cells.note(ImportFinding.COST_OF_GOODS_DIFFERS, product.code(), worth, expected);
            }
        });
    }

    void product(Cells cells) {
        product(cells, null);
    }

    void stock(Cells cells) {
        String product = cells.needed(Field.CODE);
        String lot = cells.text(Field.LOT);
        BigDecimal quantity = cells.amount(Field.QUANTITY);
        BigDecimal unitCost = cells.amount(Field.COST);
        var expiry = cells.optionalDate(Field.EXPIRY);
        if (cells.refused()) {
            return;
        }
        claims.code(cells, "stock", product, lot).ifPresent(id -> {
            cells.noteIf(quantity.signum() < 0, ImportFinding.STOCK_NEGATIVE, product, quantity);
            noteFractions(cells, product, unitCost);
            drafts.stock.add(new SourceStock(id, cells.ref(), product, quantity, unitCost, lot, expiry));
        });
    }

    private Optional<SourceProduct> product(Cells cells, @Nullable ListedStock stock) {
        String code = cells.needed(Field.CODE);
        String name = cells.text(Field.NAME);
        ProductGroup group = group(cells);
        ListTerms terms = terms(cells);
        if (cells.refused()) {
            return Optional.empty();
        }
        return claims.code(cells, "product", code).map(id -> {
            cells.noteIf(name.isEmpty(), ImportFinding.PRODUCT_WITHOUT_NAME, code);
            cells.noteIf(group.category().isEmpty(), ImportFinding.PRODUCT_WITHOUT_CATEGORY, code);
            cells.noteIf(terms.askedAtCheckout(), ImportFinding.PRICE_ZERO, code);
            noteFractions(cells, code, terms.cost());
            SourceProduct product = new SourceProduct(id, cells.ref(), code, name, group, terms, stock);
            drafts.products.add(product);
            return product;
        });
    }

    private static ProductGroup group(Cells cells) {
        return new ProductGroup(
                cells.text(Field.CATEGORY),
                cells.text(Field.BRAND),
                cells.text(Field.SUPPLIER),
                cells.text(Field.BARCODE),
                cells.text(Field.UNIT),
                cells.optionalAmount(Field.MINIMUM),
                cells.optionalAmount(Field.MAXIMUM));
    }

    private static ListTerms terms(Cells cells) {
        BigDecimal cost = cells.optionalAmount(Field.COST);
        return new ListTerms(
                cells.amount(Field.PRICE), cost == null ? BigDecimal.ZERO : cost, cells.flag(Field.ACTIVE));
    }

    private void noteFractions(Cells cells, String code, BigDecimal cost) {
        cells.noteIf(settings.hasFractions(cost), ImportFinding.COST_WITH_FRACTIONS, code, cost);
    }
}
