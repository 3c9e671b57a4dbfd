package io.salonledger.command.wallet;

import java.util.Objects;
import java.util.Optional;

import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import io.salonledger.command.member.ErasureGuard;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.RefundedTender;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.wallet.StoredValues;
import io.salonledger.contracts.wallet.WalletRejection;

/** Members' stored value in the unit of work of others: a ticket that is paid or refunded, an erasure that must wait. */
@Component
class Wallets implements StoredTenders, ErasureGuard {

    private final Repository<StoredValue> wallets;
    private final Holders holders;

    Wallets(@Qualifier("storedValueRepository") Repository<StoredValue> wallets, Holders holders) {
        this.wallets = wallets;
        this.holders = holders;
    }

    @Override
    public void pay(TicketSettled ticket) {
        for (Tender tender : ticket.tenders()) {
            if (tender.kind() == TenderKind.STORED_VALUE) {
                Aggregate<StoredValue> wallet = find(ticket.member())
                        .orElseThrow(() -> WalletRejection.BALANCE_TOO_SMALL.because(
                                Money.zero(tender.amount().currency())));
                wallet.execute(value -> value.spend(ticket, tender));
            }
        }
    }

    @Override
    public void giveBack(TicketRefunded refund) {
        for (RefundedTender tender : refund.tenders()) {
            if (tender.kind() == TenderKind.STORED_VALUE) {
                Aggregate<StoredValue> wallet = find(refund.member())
                        .orElseThrow(() -> WalletRejection.BALANCE_TOO_SMALL.because(
                                Money.zero(tender.amount().currency())));
                holders.require(Objects.requireNonNull(refund.member()));
                wallet.execute(value -> value.giveBack(refund, tender));
            }
        }
    }

    private Optional<Aggregate<StoredValue>> find(@Nullable MemberId member) {
        if (member == null) {
            throw WalletRejection.BALANCE_NEEDS_MEMBER.because();
        }
        try {
            return Optional.of(wallets.load(StoredValues.streamOf(member)));
        } catch (AggregateNotFoundException none) {
            return Optional.empty();
        }
    }

    /** Whoever tops up holds the member's file, too: what they decide is seen here, or they come after it and find nobody. */
    @Override
    public Optional<String> obstacleTo(MemberId member) {
        boolean empty =
                find(member).map(wallet -> wallet.invoke(StoredValue::isEmpty)).orElse(true);
        return empty ? Optional.empty() : Optional.of("balance-left");
    }
}
