package io.salonledger.query.finance;

import java.time.LocalDate;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.finance.query.MoneySource;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.RefundedTender;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.wallet.event.StoredValueRefunded;
import io.salonledger.contracts.wallet.event.StoredValueToppedUp;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Every payment of a day by how and for what, to be summed. */
class DayMoneyProjection {

    static final ReadModel<DayMoneyDocument> MODEL = ReadModel.inElasticsearch(
            "day-money", 1, DayMoneyDocument.class, "/search/day-money.json", DayMoneyProjection::new);

    private final Documents<DayMoneyDocument> payments;

    DayMoneyProjection(Documents<DayMoneyDocument> payments) {
        this.payments = payments;
    }

    @EventHandler
    void on(TicketSettled event) {
        for (Tender tender : event.tenders()) {
            String id = event.ticket().stream() + "/" + tender.tender().value();
            put(id, event.branch(), event.businessDate(), tender.kind(), MoneySource.SALE, tender.amount());
        }
    }

    @EventHandler
    void on(TicketRefunded event) {
        for (RefundedTender tender : event.tenders()) {
            String id = event.ticket().stream() + "/" + event.refund().value() + "/"
                    + tender.tender().value();
            Money out = tender.amount().negated();
            put(id, event.branch(), event.businessDate(), tender.kind(), MoneySource.REFUND, out);
        }
    }

    @EventHandler
    void on(StoredValueToppedUp event) {
        for (Tender tender : event.tenders()) {
            String id = event.member().stream() + "/" + event.lot().value() + "/"
                    + tender.tender().value();
            put(id, event.branch(), event.businessDate(), tender.kind(), MoneySource.TOP_UP, tender.amount());
        }
    }

    @EventHandler
    void on(StoredValueRefunded event) {
        String id = event.member().stream() + "/" + event.movement().value();
        Money out = event.amount().negated();
        put(id, event.branch(), event.businessDate(), event.kind(), MoneySource.PAID_BACK, out);
    }

    private void put(String id, BranchId branch, LocalDate date, TenderKind kind, MoneySource source, Money amount) {
        payments.put(id, new DayMoneyDocument(branch, date, kind, source, amount.currency(), amount.minorUnits()));
    }
}
