package io.salonledger.query.wallet;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.event.WalletEvent;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Every lot of stored value, to sum what is owed by who sold it. */
class StoredValueLotProjection {

    static final ReadModel<StoredValueLotDocument> MODEL = ReadModel.inElasticsearch(
            "stored-value-lot",
            1,
            StoredValueLotDocument.class,
            "/search/stored-value-lot.json",
            StoredValueLotProjection::new);

    private final Documents<StoredValueLotDocument> lots;

    StoredValueLotProjection(Documents<StoredValueLotDocument> lots) {
        this.lots = lots;
    }

    /** An id of a lot is the client's: only together with its member it is surely one of a kind. */
    @EventHandler
    void on(WalletEvent event) {
        for (StoredValueLot lot : event.lots()) {
            lots.put(event.member().value() + "/" + lot.lot().value(), StoredValueLotDocument.of(event.member(), lot));
        }
    }
}
