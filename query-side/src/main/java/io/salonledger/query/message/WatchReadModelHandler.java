package io.salonledger.query.message;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.ReadModelChanged;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.query.projection.ReadModels;

@Component
class WatchReadModelHandler {

    private final ReadModels readModels;

    WatchReadModelHandler(ReadModels readModels) {
        this.readModels = readModels;
    }

    @QueryHandler
    ReadModelChanged handle(WatchReadModel watch) {
        return new ReadModelChanged(watch.readModel(), readModels.position(watch.readModel()));
    }
}
