package io.salonledger.query.catalogue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.event.ServiceAdded;
import io.salonledger.contracts.catalogue.event.ServiceRetired;
import io.salonledger.contracts.catalogue.query.CatalogueOrder;
import io.salonledger.contracts.catalogue.query.CatalogueSort;
import io.salonledger.contracts.catalogue.query.CountServices;
import io.salonledger.contracts.catalogue.query.FindServiceTerms;
import io.salonledger.contracts.catalogue.query.SearchServices;
import io.salonledger.contracts.catalogue.query.ServiceCounts;
import io.salonledger.contracts.catalogue.query.ServiceFilter;
import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.contracts.catalogue.query.ValueCount;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.money.Money;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceListTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final ServiceId CUT = new ServiceId("cut");
    private static final ServiceId FF = new ServiceId("ff");

    private final ProjectionRig<ServiceListDocument> rig = ProjectionRig.of(ServiceListProjection.MODEL);
    private final ServiceQueries queries = new ServiceQueries(rig.searchReader());

    ServiceListTest() {
        rig.handle(CUT.stream(), added(CUT, "CUT", "女士剪发", "148.00", 45));
        rig.handle(FF.stream(), added(FF, "F&F", "", null, null));
    }

    @Test
    void is_found_sorted_and_without_a_name_shown_by_code() {
        assertThat(labels("", CatalogueSort.NAME)).containsExactly("F&F", "女士剪发");
        assertThat(labels("", CatalogueSort.DURATION)).containsExactly("女士剪发", "F&F");
        assertThat(labels("", CatalogueSort.PRICE)).containsExactly("女士剪发", "F&F");
        assertThat(labels("女士", CatalogueSort.CODE)).containsExactly("女士剪发");
    }

    @Test
    void a_price_asked_at_checkout_is_none() {
        ServiceRow row = queries.handle(new FindServiceTerms(FF, FROM), MetaData.emptyInstance());

        assertThat(Objects.requireNonNull(row.version()).terms().price()).isNull();
        assertThat(queries.handle(new FindServiceTerms(FF, FROM.minusDays(1)), MetaData.emptyInstance())
                        .version())
                .isNull();
    }

    @Test
    void counts_and_is_the_same_after_a_replay() {
        rig.handle(FF.stream(), new ServiceRetired(FF));
        var before = rig.stored(Set.of("cut", "ff"));

        rig.replay();

        assertThat(rig.stored(Set.of("cut", "ff"))).isEqualTo(before);
        ServiceCounts counts = queries.handle(new CountServices(ServiceFilter.ALL));
        assertThat(counts.active()).isEqualTo(1);
        assertThat(counts.retired()).isEqualTo(1);
        assertThat(counts.categories()).containsExactly(new ValueCount("剪发", 2));
    }

    private List<String> labels(String text, CatalogueSort by) {
        return queries
                .handle(
                        new SearchServices(
                                new ServiceFilter(text, Set.of(), null),
                                FROM,
                                new CatalogueOrder(by, false),
                                new PageRequest(0, 10)),
                        MetaData.emptyInstance())
                .items()
                .stream()
                .map(row -> row.description().label())
                .toList();
    }

    private static ServiceAdded added(
            ServiceId id, String code, String name, @Nullable String price, @Nullable Integer minutes) {
        return new ServiceAdded(
                id,
                new ServiceDescription(code, name, "剪发", ""),
                new ServiceTerms(
                        FROM,
                        price == null ? null : Money.of(price, "CNY"),
                        minutes == null ? null : Duration.ofMinutes(minutes),
                        null));
    }
}
