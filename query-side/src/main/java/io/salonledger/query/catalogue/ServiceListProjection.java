package io.salonledger.query.catalogue;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.catalogue.ServiceTermsVersion;
import io.salonledger.contracts.catalogue.event.ServiceAdded;
import io.salonledger.contracts.catalogue.event.ServiceDescribed;
import io.salonledger.contracts.catalogue.event.ServiceReactivated;
import io.salonledger.contracts.catalogue.event.ServiceRetired;
import io.salonledger.contracts.catalogue.event.ServiceTermsChanged;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Services as they are listed, found and opened. */
class ServiceListProjection {

    static final ReadModel<ServiceListDocument> MODEL = ReadModel.inElasticsearch(
            "service-list", 1, ServiceListDocument.class, "/search/service-list.json", ServiceListProjection::new);

    private final Documents<ServiceListDocument> services;

    ServiceListProjection(Documents<ServiceListDocument> services) {
        this.services = services;
    }

    @EventHandler
    void on(ServiceAdded event) {
        List<ServiceVersionDocument> first =
                List.of(ServiceVersionDocument.of(new ServiceTermsVersion(1, event.terms())));
        services.put(
                event.service().value(), ServiceListDocument.of(event.service(), event.description(), first, true));
    }

    @EventHandler
    void on(ServiceDescribed event) {
        services.change(event.service().value(), service -> service.with(event.description()));
    }

    @EventHandler
    void on(ServiceTermsChanged event) {
        services.change(
                event.service().value(),
                service -> service.with(event.versions().stream()
                        .map(ServiceVersionDocument::of)
                        .toList()));
    }

    @EventHandler
    void on(ServiceRetired event) {
        services.change(event.service().value(), service -> service.withActive(false));
    }

    @EventHandler
    void on(ServiceReactivated event) {
        services.change(event.service().value(), service -> service.withActive(true));
    }
}
