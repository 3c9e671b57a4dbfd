package io.salonledger.ui.ticket;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.ticket.TaxAmount;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketTotals;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.contracts.ticket.query.RefundDetails;
import io.salonledger.contracts.ticket.query.TicketDetails;

import static io.salonledger.ui.ticket.TicketTexts.text;

/** What stands on the paper: the shop, the ticket, its lines, taxes, payments and what is left. */
final class ReceiptPaper extends Div {

    private final TicketDesk desk;
    private final TicketDetails ticket;

    ReceiptPaper(
            TicketDesk desk,
            TicketDetails ticket,
            BranchProfile shop,
            PeopleNames names,
            Optional<Money> balance,
            boolean copy) {
        this.desk = desk;
        this.ticket = ticket;
        addClassName("sl-receipt");
        setId("receipt");
        add(new H1(shop.name()));
        Stream.of(shop.address(), shop.phone(), ticket.legalEntity())
                .filter(part -> part != null && !part.isEmpty())
                .forEach(part -> add(centred(part)));
        if (copy) {
            Div mark = centred(text("receipt.copy"));
            mark.addClassName("copy");
            add(mark);
        }
        rule();
        row(text("ticket.number"), ticket.number());
        row(text("receipt.date"), settledAt());
        row(text("ticket.guest"), TicketTexts.guest(ticket.member(), names));
        rule();
        ticket.lines().forEach(line -> line(line, names));
        rule();
        sums();
        rule();
        ticket.tenders().forEach(this::tender);
        balance.ifPresent(left -> row(text("receipt.balance"), desk.money(left)));
        ticket.refunds().forEach(this::refund);
        rule();
        add(centred(text("receipt.thanks")));
    }

    private String settledAt() {
        return ticket.settledAt() == null
                ? ""
                : desk.formats().tableDay(ticket.businessDate()) + " "
                        + desk.formats().time(ticket.settledAt().toLocalTime());
    }

    private void line(TicketLine line, PeopleNames names) {
        add(new Div(new Span(line.item().name())));
        String staff = line.shares().stream()
                .map(share -> TicketTexts.staff(share.employee(), names))
                .collect(Collectors.joining(", "));
        row(
                desk.number(line.quantity()) + " × " + desk.amount(line.price().unit()) + "  " + staff,
                desk.amount(line.amounts().list()));
        if (!line.amounts().discount().isZero()) {
            row(text("ticket.discount"), desk.amount(line.amounts().discount().negated()));
        }
    }

    private void sums() {
        TicketTotals totals = ticket.totals();
        if (totals == null) {
            return;
        }
        for (TaxAmount tax : totals.taxes()) {
            row(
                    text(
                            tax.included() ? "ticket.tax.included" : "ticket.tax.on-top",
                            tax.code(),
                            tax.rate().stripTrailingZeros().toPlainString()),
                    desk.amount(tax.amount()));
        }
        row(text("ticket.total"), desk.money(totals.total())).addClassName("total");
    }

    private void tender(Tender tender) {
        Money given = tender.given();
        Money change = tender.change();
        row(TicketTexts.of("tender", tender.kind()), desk.amount(given == null ? tender.amount() : given));
        if (change != null && change.isPositive()) {
            row(text("receipt.change"), desk.amount(change));
        }
    }

    private void refund(RefundDetails refund) {
        row(
                text("receipt.refunded", desk.formats().tableDay(refund.businessDate())),
                desk.amount(refund.totals().total().negated()));
    }

    private Div row(String words, String amount) {
        Span right = new Span(amount);
        right.addClassName("num");
        Div row = new Div(new Span(words), right);
        row.addClassName("row");
        add(row);
        return row;
    }

    private void rule() {
        Div rule = new Div();
        rule.addClassName("rule");
        add(rule);
    }

    private static Div centred(String words) {
        Div line = new Div(new Span(words));
        line.addClassName("centred");
        return line;
    }
}
