package io.salonledger.command.catalogue;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

import io.salonledger.command.log.FoldedStreams;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.message.GeneralRejection;

/** Services as their streams tell. */
@Component
class LoggedServiceBook implements ServiceBook {

    private final FoldedStreams<ListedService> services;

    LoggedServiceBook(EventStore log) {
        this.services = new FoldedStreams<>(log, ListedService::after);
    }

    @Override
    public ListedService find(ServiceId service) {
        return services.find(service.stream()).orElseThrow(() -> GeneralRejection.NOT_FOUND.because(ServiceId.KIND));
    }
}
