package io.salonledger.command.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.catalogue.CatalogueRejection;
import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.ProductTermsVersion;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.command.AddProduct;
import io.salonledger.contracts.catalogue.command.ChangeProductTerms;
import io.salonledger.contracts.catalogue.command.DescribeProduct;
import io.salonledger.contracts.catalogue.command.ReactivateProduct;
import io.salonledger.contracts.catalogue.command.RetireProduct;
import io.salonledger.contracts.catalogue.event.ProductAdded;
import io.salonledger.contracts.catalogue.event.ProductDescribed;
import io.salonledger.contracts.catalogue.event.ProductReactivated;
import io.salonledger.contracts.catalogue.event.ProductRetired;
import io.salonledger.contracts.catalogue.event.ProductTermsChanged;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;

import static org.assertj.core.api.Assertions.assertThat;

class ProductTest {

    private static final ProductId ID = new ProductId("x1");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);
    private static final ProductDescription DESCRIPTION =
            new ProductDescription("K18", "K18 发膜", "K18", "上海美发", "护发", "瓶", "6901234567892");
    private static final ProductTerms TERMS = terms(FROM, "148.00");
    private static final ProductTerms DEARER = terms(LATER, "168.00");
    private static final StockLevels LEVELS = new StockLevels(new BigDecimal("2"), new BigDecimal("10"));

    private final Decision<Product> product = Decision.of(Product.class);

    @Test
    void comes_on_the_list() {
        product.when(add(TERMS)).then(added(TERMS));
    }

    @Test
    void may_have_no_price_and_no_cost() {
        ProductTerms asked = new ProductTerms(FROM, null, null);
        product.when(add(asked)).then(added(asked));
    }

    @Test
    void does_nothing_when_sent_twice() {
        product.given(added(TERMS)).when(add(TERMS)).thenNothing();
    }

    @Test
    void rejects_the_same_id_with_other_content() {
        product.given(added(TERMS)).when(add(DEARER)).thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_a_missing_code() {
        product.when(new AddProduct(ID, new ProductDescription(" ", "K18", "", "", "", "", ""), LEVELS, TERMS))
                .thenRejected(GeneralRejection.FIELD_REQUIRED);
    }

    @Test
    void rejects_a_price_below_zero() {
        product.when(add(terms(FROM, "-0.01"))).thenRejected(CatalogueRejection.PRICE_NEGATIVE);
    }

    @Test
    void takes_a_price_of_zero() {
        product.when(add(terms(FROM, "0.00"))).then(added(terms(FROM, "0.00")));
    }

    @Test
    void rejects_a_cost_below_zero() {
        ProductTerms terms = new ProductTerms(FROM, null, UnitCost.of("-0.0001", "CNY"));
        product.when(add(terms)).thenRejected(CatalogueRejection.COST_NEGATIVE);
    }

    @Test
    void changes_terms_from_a_date_and_keeps_the_old_ones() {
        product.given(added(TERMS)).when(new ChangeProductTerms(ID, DEARER)).then(dearer());
    }

    @Test
    void does_nothing_when_the_terms_are_in_force_already() {
        product.given(added(TERMS), dearer())
                .when(new ChangeProductTerms(ID, DEARER))
                .thenNothing();
    }

    @Test
    void is_called_otherwise() {
        product.given(added(TERMS))
                .when(new DescribeProduct(ID, other(), LEVELS))
                .then(new ProductDescribed(ID, other(), LEVELS));
    }

    @Test
    void is_retired_once() {
        product.given(added(TERMS)).when(new RetireProduct(ID)).then(new ProductRetired(ID));
        Decision.of(Product.class)
                .given(added(TERMS), new ProductRetired(ID))
                .when(new RetireProduct(ID))
                .thenNothing();
    }

    @Test
    void is_offered_again() {
        product.given(added(TERMS), new ProductRetired(ID))
                .when(new ReactivateProduct(ID))
                .then(new ProductReactivated(ID));
    }

    @Test
    void rejects_a_least_stock_above_the_most() {
        StockLevels reversed = new StockLevels(new BigDecimal("3"), new BigDecimal("2.999"));
        product.when(new AddProduct(ID, DESCRIPTION, reversed, TERMS))
                .thenRejected(CatalogueRejection.STOCK_LEVELS_INVALID);
    }

    @Test
    void rejects_a_stock_level_below_zero() {
        StockLevels negative = new StockLevels(new BigDecimal("-1"), null);
        product.when(new AddProduct(ID, DESCRIPTION, negative, TERMS))
                .thenRejected(CatalogueRejection.STOCK_LEVELS_INVALID);
    }

    @Test
    void the_terms_of_a_date_are_the_latest_that_have_begun() {
        List<ProductTermsVersion> versions = dearer().versions();

        assertThat(ProductTermsVersion.at(FROM.minusDays(1), versions)).isEmpty();
        assertThat(ProductTermsVersion.at(LATER.minusDays(1), versions))
                .hasValueSatisfying(v -> assertThat(v.number()).isEqualTo(1));
        assertThat(ProductTermsVersion.at(LATER, versions))
                .hasValueSatisfying(v -> assertThat(v.number()).isEqualTo(2));
    }

    private static AddProduct add(ProductTerms terms) {
        return new AddProduct(ID, DESCRIPTION, LEVELS, terms);
    }

    private static ProductAdded added(ProductTerms terms) {
        return new ProductAdded(ID, DESCRIPTION, LEVELS, terms);
    }

    private static ProductTermsChanged dearer() {
        ProductTermsVersion second = new ProductTermsVersion(2, DEARER);
        return new ProductTermsChanged(ID, second, List.of(new ProductTermsVersion(1, TERMS), second));
    }

    private static ProductDescription other() {
        return new ProductDescription("K18", "K18 修护发膜", "K18", "上海美发", "护发", "瓶", "6901234567892");
    }

    private static ProductTerms terms(LocalDate from, String price) {
        return new ProductTerms(from, Money.of(price, "CNY"), UnitCost.of("9.7525", "CNY"));
    }
}
