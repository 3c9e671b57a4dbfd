package io.salonledger.command.catalogue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.catalogue.CatalogueRejection;
import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.ServiceTermsVersion;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.catalogue.command.ChangeServiceTerms;
import io.salonledger.contracts.catalogue.command.DescribeService;
import io.salonledger.contracts.catalogue.command.ReactivateService;
import io.salonledger.contracts.catalogue.command.RetireService;
import io.salonledger.contracts.catalogue.event.ServiceAdded;
import io.salonledger.contracts.catalogue.event.ServiceDescribed;
import io.salonledger.contracts.catalogue.event.ServiceReactivated;
import io.salonledger.contracts.catalogue.event.ServiceRetired;
import io.salonledger.contracts.catalogue.event.ServiceTermsChanged;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceTest {

    private static final ServiceId ID = new ServiceId("x1");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);
    private static final ServiceDescription DESCRIPTION = new ServiceDescription("CUT", "剪发", "剪发", "");
    private static final ServiceTerms TERMS = terms(FROM, "148.00");
    private static final ServiceTerms DEARER = terms(LATER, "168.00");

    private final Decision<Service> service = Decision.of(Service.class);

    @Test
    void comes_on_the_list() {
        service.when(add(TERMS)).then(added(TERMS));
    }

    @Test
    void may_have_no_price_and_no_cost() {
        ServiceTerms asked = new ServiceTerms(FROM, null, null, null);
        service.when(add(asked)).then(added(asked));
    }

    @Test
    void does_nothing_when_sent_twice() {
        service.given(added(TERMS)).when(add(TERMS)).thenNothing();
    }

    @Test
    void rejects_the_same_id_with_other_content() {
        service.given(added(TERMS)).when(add(DEARER)).thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_a_missing_code() {
        service.when(new AddService(ID, new ServiceDescription(" ", "剪发", "", ""), TERMS))
                .thenRejected(GeneralRejection.FIELD_REQUIRED);
    }

    @Test
    void rejects_a_price_below_zero() {
        service.when(add(terms(FROM, "-0.01"))).thenRejected(CatalogueRejection.PRICE_NEGATIVE);
    }

    @Test
    void takes_a_price_of_zero() {
        service.when(add(terms(FROM, "0.00"))).then(added(terms(FROM, "0.00")));
    }

    @Test
    void rejects_a_cost_below_zero() {
        ServiceTerms terms = new ServiceTerms(FROM, null, null, UnitCost.of("-0.0001", "CNY"));
        service.when(add(terms)).thenRejected(CatalogueRejection.COST_NEGATIVE);
    }

    @Test
    void changes_terms_from_a_date_and_keeps_the_old_ones() {
        service.given(added(TERMS)).when(new ChangeServiceTerms(ID, DEARER)).then(dearer());
    }

    @Test
    void does_nothing_when_the_terms_are_in_force_already() {
        service.given(added(TERMS), dearer())
                .when(new ChangeServiceTerms(ID, DEARER))
                .thenNothing();
    }

    @Test
    void is_called_otherwise() {
        service.given(added(TERMS)).when(new DescribeService(ID, other())).then(new ServiceDescribed(ID, other()));
    }

    @Test
    void is_retired_once() {
        service.given(added(TERMS)).when(new RetireService(ID)).then(new ServiceRetired(ID));
        Decision.of(Service.class)
                .given(added(TERMS), new ServiceRetired(ID))
                .when(new RetireService(ID))
                .thenNothing();
    }

    @Test
    void is_offered_again() {
        service.given(added(TERMS), new ServiceRetired(ID))
                .when(new ReactivateService(ID))
                .then(new ServiceReactivated(ID));
    }

    @Test
    void rejects_a_duration_of_a_day() {
        service.when(add(new ServiceTerms(FROM, null, Duration.ofDays(1), null)))
                .thenRejected(CatalogueRejection.DURATION_INVALID);
    }

    @Test
    void rejects_a_duration_of_nothing() {
        service.when(add(new ServiceTerms(FROM, null, Duration.ZERO, null)))
                .thenRejected(CatalogueRejection.DURATION_INVALID);
    }

    @Test
    void rejects_a_note_that_is_too_long() {
        ServiceDescription wordy = new ServiceDescription("CUT", "", "", "x".repeat(2_001));
        service.when(new AddService(ID, wordy, TERMS)).thenRejected(GeneralRejection.TEXT_TOO_LONG);
    }

    @Test
    void the_terms_of_a_date_are_the_latest_that_have_begun() {
        List<ServiceTermsVersion> versions = dearer().versions();

        assertThat(ServiceTermsVersion.at(FROM.minusDays(1), versions)).isEmpty();
        assertThat(ServiceTermsVersion.at(LATER.minusDays(1), versions))
                .hasValueSatisfying(v -> assertThat(v.number()).isEqualTo(1));
        assertThat(ServiceTermsVersion.at(LATER, versions))
                .hasValueSatisfying(v -> assertThat(v.number()).isEqualTo(2));
    }

    private static AddService add(ServiceTerms terms) {
        return new AddService(ID, DESCRIPTION, terms);
    }

    private static ServiceAdded added(ServiceTerms terms) {
        return new ServiceAdded(ID, DESCRIPTION, terms);
    }

    private static ServiceTermsChanged dearer() {
        ServiceTermsVersion second = new ServiceTermsVersion(2, DEARER);
        return new ServiceTermsChanged(ID, second, List.of(new ServiceTermsVersion(1, TERMS), second));
    }

    private static ServiceDescription other() {
        return new ServiceDescription("CUT", "女士剪发", "剪发", "");
    }

    private static ServiceTerms terms(LocalDate from, String price) {
        return new ServiceTerms(from, Money.of(price, "CNY"), Duration.ofMinutes(45), UnitCost.of("9.7525", "CNY"));
    }
}
