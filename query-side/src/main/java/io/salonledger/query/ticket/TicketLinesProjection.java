package io.salonledger.query.ticket;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.LineShare;
import io.salonledger.contracts.ticket.RefundedLine;
import io.salonledger.contracts.ticket.TaxAmount;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.WrittenTax;
import io.salonledger.contracts.ticket.event.TicketImported;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Lines by staff share, to measure takings. What is open or void is no taking. */
public class TicketLinesProjection {

    public static final ReadModel<TicketLineDocument> MODEL = ReadModel.inElasticsearch(
            "ticket-lines", 1, TicketLineDocument.class, "/search/ticket-lines.json", TicketLinesProjection::new);

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final Documents<TicketLineDocument> lines;

    TicketLinesProjection(Documents<TicketLineDocument> lines) {
        this.lines = lines;
    }

    @EventHandler
    void on(TicketSettled event) {
        TicketLines all = new TicketLines(new TicketLines.Fact(
                event.ticket(),
                event.branch(),
                event.totals().total().currency(),
                event.businessDate(),
                event.settledAt().getHour(),
                event.member(),
                false));
        for (TicketLine line : event.lines()) {
            all.add(new TicketLines.Line(
                    event.ticket().value() + "." + line.line().value(),
                    line.item(),
                    line.quantity(),
                    line.guest(),
                    line.shares(),
                    charged(line.amounts().taxes())));
        }
        all.documents().forEach(lines::put);
    }

    @EventHandler
    void on(TicketRefunded event) {
        TicketLines all = new TicketLines(new TicketLines.Fact(
                event.ticket(),
                event.branch(),
                event.totals().total().currency(),
                event.businessDate(),
                event.refundedAt().getHour(),
                event.member(),
                true));
        for (RefundedLine line : event.lines()) {
            all.add(new TicketLines.Line(
                    event.ticket().value() + "." + event.refund().value() + "."
                            + line.line().value(),
                    line.item(),
                    line.quantity(),
                    line.guest(),
                    line.shares(),
                    charged(line.amounts().taxes())));
        }
        all.documents().forEach(lines::put);
    }

    @EventHandler
    void on(TicketImported event) {
        TicketLines all = new TicketLines(new TicketLines.Fact(
                event.ticket(), event.branch(), event.currency(), event.date(), null, null, false));
        for (ImportedLine line : event.lines()) {
            all.add(new TicketLines.Line(
                    event.ticket().value() + "." + line.line().value(),
                    line.item(),
                    line.quantity(),
                    line.guest(),
                    List.of(new LineShare(line.employee(), WHOLE, line.net())),
                    written(line.taxes())));
        }
        all.documents().forEach(lines::put);
    }

    private static Map<String, Long> charged(List<TaxAmount> taxes) {
        Map<String, Long> all = new LinkedHashMap<>();
        taxes.forEach(tax -> all.merge(
                tax.code(), new UnitCost(tax.amount().amount(), tax.amount().currency()).tenThousandths(), Long::sum));
        return all;
    }

    private static Map<String, Long> written(List<WrittenTax> taxes) {
        Map<String, Long> all = new LinkedHashMap<>();
        taxes.forEach(tax -> all.merge(tax.code(), tax.amount().tenThousandths(), Long::sum));
        return all;
    }
}
