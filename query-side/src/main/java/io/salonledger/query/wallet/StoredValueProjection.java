package io.salonledger.query.wallet;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.wallet.event.StoredValueAdjusted;
import io.salonledger.contracts.wallet.event.StoredValueRefunded;
import io.salonledger.contracts.wallet.event.StoredValueReturned;
import io.salonledger.contracts.wallet.event.StoredValueSpent;
import io.salonledger.contracts.wallet.event.StoredValueToppedUp;
import io.salonledger.contracts.wallet.event.WalletEvent;
import io.salonledger.contracts.wallet.query.StoredValueMovement;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** What a member has stored, opened by the member's id. */
class StoredValueProjection {

    static final ReadModel<StoredValueDocument> MODEL =
            ReadModel.inMongo("stored-value", 1, StoredValueDocument.class, StoredValueProjection::new);

    private final Documents<StoredValueDocument> wallets;

    StoredValueProjection(Documents<StoredValueDocument> wallets) {
        this.wallets = wallets;
    }

    @EventHandler
    void on(WalletEvent event, @MetaDataValue(Actor.USER) @Nullable String user) {
        StoredValueMovement movement = movement(event, user == null ? "" : user);
        String id = event.member().value();
        if (wallets.find(id).isEmpty()) {
            wallets.put(id, StoredValueDocument.of(event.member(), event.balance(), event.lots(), movement));
        } else {
            wallets.change(id, wallet -> wallet.after(event.balance(), event.lots(), movement));
        }
    }

    private static StoredValueMovement movement(WalletEvent event, String by) {
        return switch (event) {
            case StoredValueToppedUp e ->
                movement(StoredValueMovement.Kind.TOPPED_UP, e, e.paid().plus(e.bonus()), null, by);
            case StoredValueSpent e ->
                movement(StoredValueMovement.Kind.SPENT, e, e.amount().negated(), e.ticket(), by);
            case StoredValueReturned e -> movement(StoredValueMovement.Kind.RETURNED, e, e.amount(), e.ticket(), by);
            case StoredValueRefunded e ->
                movement(
                        StoredValueMovement.Kind.REFUNDED,
                        e,
                        e.amount().plus(e.forfeited()).negated(),
                        null,
                        by);
            case StoredValueAdjusted e -> movement(StoredValueMovement.Kind.ADJUSTED, e, e.amount(), null, by);
        };
    }

    private static StoredValueMovement movement(
            StoredValueMovement.Kind kind, WalletEvent event, Money amount, @Nullable TicketId ticket, String by) {
        return new StoredValueMovement(
                kind, event.branch(), event.businessDate(), event.at(), amount, event.balance(), ticket, by);
    }
}
