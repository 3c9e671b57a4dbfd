package io.salonledger.command.wallet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.command.organisation.BranchBook;
import io.salonledger.command.organisation.BranchTerms;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.RefundedTender;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.LotPart;
import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.StoredValues;
import io.salonledger.contracts.wallet.WalletRejection;
import io.salonledger.contracts.wallet.command.AdjustStoredValue;
import io.salonledger.contracts.wallet.command.RefundStoredValue;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;
import io.salonledger.contracts.wallet.event.StoredValueAdjusted;
import io.salonledger.contracts.wallet.event.StoredValueRefunded;
import io.salonledger.contracts.wallet.event.StoredValueReturned;
import io.salonledger.contracts.wallet.event.StoredValueSpent;
import io.salonledger.contracts.wallet.event.StoredValueToppedUp;
import io.salonledger.contracts.wallet.event.WalletEvent;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The stored value of one member (储值): lots with what is left of each, never below zero. */
@Aggregate(
        type = "stored-value",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class StoredValue {

    @AggregateIdentifier
    private @Nullable String stream;

    private Lots lots = Lots.NONE;
    private Spent spent = Spent.NOTHING;
    /** What refunds and adjustments asked for, by their ids. */
    private Map<String, String> asked = Map.of();

    @JsonCreator
    StoredValue() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TopUpStoredValue command, BranchBook branches, Holders holders) {
        StoredValueLot lot = TopUps.lot(command, branches.termsOf(command.branch()));
        List<Tender> tenders = TopUps.tenders(command);
        if (isDone(command.lot().value(), asked(command.branch(), command.paid(), command.bonus(), tenders))) {
            return;
        }
        holders.require(command.member());
        lots.requireCurrency(command.paid());
        apply(WalletFacts.toppedUp(command, lot, tenders, lots.with(lot)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RefundStoredValue command, BranchBook branches) {
        String content = asked(command.lot(), command.branch(), command.amount(), command.kind(), command.reason());
        if (isDone(command.movement().value(), content)) {
            return;
        }
        BranchTerms branch = branches.termsOf(command.branch());
        TopUps.checkDate(branch, command.businessDate(), command.at());
        StoredValueLot lot = lots.find(command.lot()).orElseThrow(WalletRejection.LOT_NOT_FOUND::because);
        LotPart part = Repayment.of(lot, command);
        apply(WalletFacts.refunded(command, branch, part, lots.minus(part)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdjustStoredValue command, BranchBook branches, Holders holders) {
        Money amount = command.amount();
        if (isDone(command.movement().value(), asked(command.branch(), amount, command.reason()))) {
            return;
        }
        BranchTerms branch = branches.termsOf(command.branch());
        TopUps.checkDate(branch, command.businessDate(), command.at());
        if (amount.isZero() || !amount.currency().equals(branch.currency())) {
            throw WalletRejection.ADJUSTMENT_INVALID.because();
        }
        holders.require(command.member());
        lots.requireCurrency(amount);
        Lots.Taken taken = amount.isNegative() ? lots.takeBack(amount.negated()) : granted(command, branch);
        apply(WalletFacts.adjusted(command, branch, taken));
    }

    /** More than before is a lot of its own: nothing was paid for it. */
    private Lots.Taken granted(AdjustStoredValue command, BranchTerms branch) {
        LotId id = new LotId(command.movement().value());
        if (lots.find(id).isPresent()) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
        Money nothing = Money.zero(command.amount().currency());
        StoredValueLot lot = new StoredValueLot(
                id,
                command.branch(),
                branch.legalEntity().name(),
                command.businessDate(),
                nothing,
                command.amount(),
                nothing,
                command.amount());
        return new Lots.Taken(List.of(new LotPart(id, nothing, command.amount())), lots.with(lot));
    }

    /** Pays one tender of a ticket, in the unit of work that settles it. */
    void spend(TicketSettled ticket, Tender tender) {
        apply(WalletFacts.spent(ticket, tender, lots.spend(tender.amount())));
    }

    /** Takes back what a refund gives back of a ticket's tender. */
    void giveBack(TicketRefunded refund, RefundedTender tender) {
        List<LotPart> parts = spent.back(refund.ticket(), tender.amount());
        Lots after = parts.stream().reduce(lots, Lots::plus, (one, other) -> other);
        apply(WalletFacts.returned(refund, tender, new Lots.Taken(parts, after)));
    }

    boolean isEmpty() {
        return lots.all().stream().allMatch(lot -> lot.left().isZero());
    }

    private static String asked(Object... content) {
        return Arrays.toString(content);
    }

    private boolean isDone(String id, String content) {
        String before = asked.get(id);
        if (before != null && !before.equals(content)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
        return before != null;
    }

    private void done(String id, String content) {
        Map<String, String> all = new LinkedHashMap<>(asked);
        all.put(id, content);
        asked = Map.copyOf(all);
    }

    @EventSourcingHandler
    void on(WalletEvent event) {
        stream = StoredValues.streamOf(event.member());
        lots = new Lots(event.lots());
        switch (event) {
            case StoredValueToppedUp e -> done(e.lot().value(), asked(e.branch(), e.paid(), e.bonus(), e.tenders()));
            case StoredValueSpent e -> spent = spent.with(e.ticket(), e.parts());
            case StoredValueReturned e -> spent = spent.returned(e.ticket(), e.parts());
            case StoredValueRefunded e ->
                done(e.movement().value(), asked(e.lot(), e.branch(), e.amount(), e.kind(), e.reason()));
            case StoredValueAdjusted e -> done(e.movement().value(), asked(e.branch(), e.amount(), e.reason()));
        }
    }
}
