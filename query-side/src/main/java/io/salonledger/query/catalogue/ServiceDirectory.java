package io.salonledger.query.catalogue;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;

/** Where other query handlers look a service up. Projections must not: what they need stands in the event. */
@Component
public class ServiceDirectory {

    private final SearchReader<ServiceListDocument> services;

    ServiceDirectory(ReadModelReaders readers) {
        this.services = readers.search(ServiceListProjection.MODEL);
    }

    /** As it is offered at a business date. */
    public Optional<ServiceRow> at(ServiceId service, LocalDate date) {
        return services.find(service.value()).map(found -> found.row(date, false));
    }
}
