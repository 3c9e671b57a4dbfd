package io.salonledger.query.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.ProductTermsVersion;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.event.ProductAdded;
import io.salonledger.contracts.catalogue.event.ProductDescribed;
import io.salonledger.contracts.catalogue.event.ProductReactivated;
import io.salonledger.contracts.catalogue.event.ProductRetired;
import io.salonledger.contracts.catalogue.event.ProductTermsChanged;
import io.salonledger.contracts.catalogue.query.CatalogueOrder;
import io.salonledger.contracts.catalogue.query.CatalogueSort;
import io.salonledger.contracts.catalogue.query.CountProducts;
import io.salonledger.contracts.catalogue.query.FindProduct;
import io.salonledger.contracts.catalogue.query.FindProductTerms;
import io.salonledger.contracts.catalogue.query.ProductCounts;
import io.salonledger.contracts.catalogue.query.ProductFilter;
import io.salonledger.contracts.catalogue.query.SearchProducts;
import io.salonledger.contracts.catalogue.query.ValueCount;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class ProductListTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final ProductId K18 = new ProductId("k18");
    private static final ProductId WAX = new ProductId("wax");
    private static final ProductId MISC = new ProductId("misc");
    private static final MetaData OWNER = as(Role.OWNER);

    private final ProjectionRig<ProductListDocument> rig = ProjectionRig.of(ProductListProjection.MODEL);
    private final ProductQueries queries = new ProductQueries(rig.searchReader());

    ProductListTest() {
        rig.handle(K18.stream(), added(K18, "K18", "K18 修护发膜", "护发", "198.00"));
        rig.handle(WAX.stream(), added(WAX, "W-1", "Wax strong", "造型", null));
        rig.handle(MISC.stream(), added(MISC, "MISC", "", "", "5.00"));
    }

    @Test
    void is_found_by_parts_of_words_in_both_languages() {
        assertThat(found("发膜")).containsExactly("K18 修护发膜");
        assertThat(found("str")).containsExactly("Wax strong");
        assertThat(found("w-1")).containsExactly("Wax strong");
        assertThat(found("Brand k1")).containsExactly("K18 修护发膜");
        assertThat(found("nothing")).isEmpty();
    }

    @Test
    void without_a_name_shows_its_code() {
        assertThat(found("")).containsExactly("K18 修护发膜", "MISC", "Wax strong");
    }

    @Test
    void shows_the_price_of_the_date_asked_for() {
        ProductTermsVersion second =
                new ProductTermsVersion(2, new ProductTerms(JUNE, Money.of("218.00", "CNY"), null));
        rig.handle(K18.stream(), new ProductTermsChanged(K18, second, List.of(first("198.00"), second)));

        assertThat(price(JUNE.minusDays(1))).isEqualTo("CNY 198.00");
        assertThat(price(JUNE)).isEqualTo("CNY 218.00");
    }

    @Test
    void costs_are_exact_and_only_for_those_who_may_see_them() {
        assertThat(cost(Role.OWNER)).isEqualTo(UnitCost.of("9.752567", "CNY"));
        assertThat(cost(Role.FRONT_DESK)).isNull();
    }

    @Test
    void filters_sorts_and_counts() {
        rig.handle(WAX.stream(), new ProductRetired(WAX));

        ProductFilter active = new ProductFilter("", Set.of(), Set.of(), Set.of(), true);
        assertThat(labels(active, new CatalogueOrder(CatalogueSort.PRICE, true)))
                .containsExactly("K18 修护发膜", "MISC");
        ProductCounts counts =
                queries.handle(new CountProducts(new ProductFilter("", Set.of("护发"), Set.of(), Set.of(), true)));
        assertThat(counts.total()).isEqualTo(1);
        assertThat(counts.active()).isEqualTo(1);
        assertThat(counts.retired()).isZero();
        assertThat(counts.categories()).containsExactly(new ValueCount("护发", 1));
        assertThat(queries.handle(new CountProducts(ProductFilter.ALL)).retired())
                .isEqualTo(1);
    }

    @Test
    void is_the_same_after_a_replay() {
        rig.handle(
                K18.stream(),
                new ProductDescribed(K18, description("K18", "K18 发膜", "护发"), StockLevels.NONE),
                new ProductRetired(K18),
                new ProductReactivated(K18));
        var before = rig.stored(Set.of("k18", "wax"));

        rig.replay();

        assertThat(rig.stored(Set.of("k18", "wax"))).isEqualTo(before);
        assertThat(rig.get("k18").active()).isTrue();
        assertThat(rig.get("k18").price()).isEqualTo(19_800L);
    }

    private List<String> found(String text) {
        return labels(new ProductFilter(text, Set.of(), Set.of(), Set.of(), null), CatalogueOrder.BY_NAME);
    }

    private List<String> labels(ProductFilter filter, CatalogueOrder order) {
        return queries.handle(new SearchProducts(filter, JUNE, order, new PageRequest(0, 10)), OWNER).items().stream()
                .map(row -> row.description().label())
                .toList();
    }

    private String price(LocalDate date) {
        ProductTermsVersion version =
                queries.handle(new FindProductTerms(K18, date), OWNER).version();
        return String.valueOf(Objects.requireNonNull(version).terms().price());
    }

    private @Nullable UnitCost cost(Role role) {
        return queries.handle(new FindProduct(K18), as(role))
                .versions()
                .getFirst()
                .terms()
                .cost();
    }

    private static MetaData as(Role role) {
        return MetaData.from(new Actor("u", Set.of(role), null, Set.of(), "test").toMetadata());
    }

    private static ProductAdded added(ProductId id, String code, String name, String category, @Nullable String price) {
        return new ProductAdded(
                id,
                description(code, name, category),
                StockLevels.NONE,
                first(price).terms());
    }

    private static ProductDescription description(String code, String name, String category) {
        return new ProductDescription(code, name, "Brand", "上海美发", category, "瓶", "690" + code.length());
    }

    private static ProductTermsVersion first(@Nullable String price) {
        return new ProductTermsVersion(
                1,
                new ProductTerms(
                        LocalDate.of(2026, 1, 1),
                        price == null ? null : Money.of(price, "CNY"),
                        UnitCost.of("9.752567", "CNY")));
    }
}
