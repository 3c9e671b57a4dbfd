package io.salonledger.command.wallet;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.wallet.LotPart;
import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.WalletRejection;
import io.salonledger.contracts.wallet.command.RefundStoredValue;

/** What leaves a lot when unspent value is paid back: what was paid, and with the last of it what is left of its bonus. */
final class Repayment {

    private Repayment() {}

    static LotPart of(StoredValueLot lot, RefundStoredValue command) {
        Money amount = command.amount();
        if (command.kind() == TenderKind.STORED_VALUE
                || !amount.isPositive()
                || !amount.currency().equals(lot.paid().currency())) {
            throw TicketRejection.TENDER_INVALID.because();
        }
        if (amount.compareTo(lot.paidLeft()) > 0) {
            throw WalletRejection.REFUND_EXCEEDS_PAID.because(lot.paidLeft());
        }
        boolean last = amount.equals(lot.paidLeft());
        return new LotPart(lot.lot(), amount, last ? lot.bonusLeft() : Money.zero(amount.currency()));
    }
}
