package io.salonledger.query.finance;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.finance.DayCloseId;
import io.salonledger.contracts.finance.event.DayClosed;
import io.salonledger.contracts.message.Actor;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Closed days as they are listed. */
class DayCloseProjection {

    static final ReadModel<DayCloseDocument> MODEL = ReadModel.inElasticsearch(
            "day-close", 1, DayCloseDocument.class, "/search/day-close.json", DayCloseProjection::new);

    private final Documents<DayCloseDocument> days;

    DayCloseProjection(Documents<DayCloseDocument> days) {
        this.days = days;
    }

    @EventHandler
    void on(DayClosed event, @MetaDataValue(Actor.USER) @Nullable String user) {
        days.put(
                new DayCloseId(event.branch(), event.businessDate()).key(),
                DayCloseDocument.of(event, user == null ? "" : user));
    }
}
