package io.salonledger.command.wallet;

import java.util.List;
import java.util.Objects;

import io.salonledger.command.organisation.BranchTerms;
import io.salonledger.contracts.ticket.RefundedTender;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.wallet.LotPart;
import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.command.AdjustStoredValue;
import io.salonledger.contracts.wallet.command.RefundStoredValue;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;
import io.salonledger.contracts.wallet.event.StoredValueAdjusted;
import io.salonledger.contracts.wallet.event.StoredValueRefunded;
import io.salonledger.contracts.wallet.event.StoredValueReturned;
import io.salonledger.contracts.wallet.event.StoredValueSpent;
import io.salonledger.contracts.wallet.event.StoredValueToppedUp;

/** What is recorded of stored value once it is decided: who asked for what, and all lots as they are after it. */
final class WalletFacts {

    private WalletFacts() {}

    static StoredValueToppedUp toppedUp(
            TopUpStoredValue command, StoredValueLot lot, List<Tender> tenders, Lots after) {
        return new StoredValueToppedUp(
                command.member(),
                command.lot(),
                command.branch(),
                lot.legalEntity(),
                command.businessDate(),
                command.at(),
                command.paid(),
                command.bonus(),
                tenders,
                after.all(),
                after.balance(command.paid()));
    }

    static StoredValueRefunded refunded(RefundStoredValue command, BranchTerms branch, LotPart part, Lots after) {
        return new StoredValueRefunded(
                command.member(),
                command.movement(),
                command.lot(),
                command.branch(),
                branch.legalEntity().name(),
                command.businessDate(),
                command.at(),
                command.amount(),
                part.bonus(),
                command.kind(),
                command.reason(),
                after.all(),
                after.balance(command.amount()));
    }

    static StoredValueAdjusted adjusted(AdjustStoredValue command, BranchTerms branch, Lots.Taken taken) {
        return new StoredValueAdjusted(
                command.member(),
                command.movement(),
                command.branch(),
                branch.legalEntity().name(),
                command.businessDate(),
                command.at(),
                command.amount(),
                taken.parts(),
                command.reason(),
                taken.after().all(),
                taken.after().balance(command.amount()));
    }

    /** Of one tender of a settled ticket. */
    static StoredValueSpent spent(TicketSettled ticket, Tender tender, Lots.Taken taken) {
        return new StoredValueSpent(
                Objects.requireNonNull(ticket.member()),
                ticket.ticket(),
                tender.tender(),
                ticket.branch(),
                ticket.legalEntity(),
                ticket.businessDate(),
                ticket.settledAt(),
                tender.amount(),
                taken.parts(),
                taken.after().all(),
                taken.after().balance(tender.amount()));
    }

    /** @param given what goes back into which lots */
    static StoredValueReturned returned(TicketRefunded refund, RefundedTender tender, Lots.Taken given) {
        return new StoredValueReturned(
                Objects.requireNonNull(refund.member()),
                refund.ticket(),
                refund.refund(),
                tender.tender(),
                refund.branch(),
                refund.legalEntity(),
                refund.businessDate(),
                refund.refundedAt(),
                tender.amount(),
                given.parts(),
                given.after().all(),
                given.after().balance(tender.amount()));
    }
}
