package io.salonledger.query.wallet;

import java.util.List;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.wallet.query.FindStoredValue;
import io.salonledger.contracts.wallet.query.OutstandingStoredValue;
import io.salonledger.contracts.wallet.query.StoredValueDetails;
import io.salonledger.contracts.wallet.query.SumStoredValue;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModelReaders;

/** Answers about stored value. A member may spend in any branch, so any branch's desk sees the balance. */
@Component
class WalletQueries {

    private final DocumentReader<StoredValueDocument> wallets;
    private final OutstandingSums sums;

    WalletQueries(ReadModelReaders readers) {
        this.wallets = readers.documents(StoredValueProjection.MODEL);
        this.sums = new OutstandingSums(readers.search(StoredValueLotProjection.MODEL));
    }

    @QueryHandler
    StoredValueDetails handle(FindStoredValue query) {
        return wallets.find(query.member().value())
                .map(wallet -> new StoredValueDetails(
                        wallet.member(),
                        wallet.balance(),
                        wallet.lots(),
                        wallet.movements().reversed()))
                .orElseGet(() -> new StoredValueDetails(query.member(), null, List.of(), List.of()));
    }

    @QueryHandler
    List<OutstandingStoredValue> handle(SumStoredValue query, MetaData metadata) {
        return sums.of(Actor.from(metadata).orElseThrow());
    }
}
