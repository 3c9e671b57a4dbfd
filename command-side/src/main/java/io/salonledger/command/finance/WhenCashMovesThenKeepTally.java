package io.salonledger.command.finance;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.command.automation.Automation;
import io.salonledger.contracts.ticket.RefundedTender;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.wallet.event.StoredValueRefunded;
import io.salonledger.contracts.wallet.event.StoredValueToppedUp;

/** Keeps what cash was recorded on which day, from sales, refunds, top-ups and what is paid back of them. */
@Automation
class WhenCashMovesThenKeepTally {

    private final CashTally tally;

    WhenCashMovesThenKeepTally(CashTally tally) {
        this.tally = tally;
    }

    @EventHandler
    void on(TicketSettled event) {
        for (Tender tender : event.tenders()) {
            if (tender.kind() == TenderKind.CASH) {
                String id = event.ticket().stream() + "/" + tender.tender().value();
                tally.put(id, event.branch(), event.businessDate(), tender.amount());
            }
        }
    }

    @EventHandler
    void on(TicketRefunded event) {
        for (RefundedTender tender : event.tenders()) {
            if (tender.kind() == TenderKind.CASH) {
                String id = event.ticket().stream() + "/" + event.refund().value() + "/"
                        + tender.tender().value();
                tally.put(
                        id,
                        event.branch(),
                        event.businessDate(),
                        tender.amount().negated());
            }
        }
    }

    @EventHandler
    void on(StoredValueToppedUp event) {
        for (Tender tender : event.tenders()) {
            if (tender.kind() == TenderKind.CASH) {
                String id = event.member().stream() + "/" + event.lot().value() + "/"
                        + tender.tender().value();
                tally.put(id, event.branch(), event.businessDate(), tender.amount());
            }
        }
    }

    @EventHandler
    void on(StoredValueRefunded event) {
        if (event.kind() == TenderKind.CASH) {
            String id = event.member().stream() + "/" + event.movement().value();
            tally.put(id, event.branch(), event.businessDate(), event.amount().negated());
        }
    }
}
