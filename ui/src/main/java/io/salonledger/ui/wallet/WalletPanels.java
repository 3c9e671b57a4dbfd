package io.salonledger.ui.wallet;

import java.util.Optional;

import com.vaadin.flow.component.Component;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.wallet.query.StoredValueMovement;

/** Stored value on the pages of others: the member's card and the till. */
@org.springframework.stereotype.Component
public class WalletPanels {

    private final WalletDesk desk;

    WalletPanels(WalletDesk desk) {
        this.desk = desk;
    }

    public boolean maySee() {
        return desk.may(Permission.WALLET_SEE);
    }

    public Component ofMember(MemberId member) {
        return new WalletPanel(desk, member);
    }

    /** What was left when a ticket had been paid; empty if it took nothing, or the page does not know yet. */
    public Optional<Money> balanceAfter(MemberId member, TicketId ticket) {
        return maySee()
                ? desk.gateway().find(member).movements().stream()
                        .filter(movement ->
                                movement.kind() == StoredValueMovement.Kind.SPENT && ticket.equals(movement.ticket()))
                        .map(StoredValueMovement::balance)
                        .findFirst()
                : Optional.empty();
    }

    /** What a member can pay with; empty if there is nothing left, or the person may not see it. */
    public Optional<Money> balance(MemberId member) {
        return maySee()
                ? Optional.ofNullable(desk.gateway().find(member).balance()).filter(Money::isPositive)
                : Optional.empty();
    }
}
