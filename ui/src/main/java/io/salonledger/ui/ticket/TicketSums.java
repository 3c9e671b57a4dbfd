package io.salonledger.ui.ticket;

import java.math.BigDecimal;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.TaxAmount;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.WrittenTax;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.ui.shell.SectionCard;

import static io.salonledger.ui.ticket.TicketTexts.text;

/** What a ticket comes to, with its taxes, and how it was paid. */
record TicketSums(TicketDesk desk, TicketDetails ticket) {

    SectionCard card() {
        DescriptionList list = new DescriptionList();
        list.addClassName("sum");
        if (ticket.totals() == null) {
            add(list, text("ticket.net"), desk.amount(ticket.net()));
            ticket.taxes()
                    .forEach(tax -> add(
                            list, tax(tax), desk.formats().number(tax.amount().amount())));
        } else {
            add(list, text("ticket.list-amount"), desk.amount(ticket.totals().list()));
            if (!ticket.totals().discount().isZero()) {
                add(
                        list,
                        text("ticket.discount"),
                        desk.amount(ticket.totals().discount().negated()));
            }
            ticket.totals().taxes().forEach(tax -> tax(list, tax));
        }
        Div pay = new Div(new Span(desk.money(total())));
        pay.addClassNames("pay", "small-pay");
        SectionCard card = new SectionCard(text("ticket.total"));
        card.padded(pay, list);
        if (ticket.source() != null) {
            card.padded(TicketTexts.muted(text(
                    "ticket.source",
                    ticket.source().file(),
                    String.valueOf(ticket.source().row()))));
        }
        return card;
    }

    /** With what rounding added or took, where it did. */
    private void tax(DescriptionList list, TaxAmount tax) {
        String words = text(
                tax.included() ? "ticket.tax.included" : "ticket.tax.on-top",
                tax.code(),
                tax.rate().stripTrailingZeros().toPlainString());
        BigDecimal rounding = tax.amount().amount().subtract(tax.exact().amount());
        String much = desk.amount(tax.amount());
        add(
                list,
                rounding.signum() == 0
                        ? words
                        : words + " · " + text("ticket.rounding", desk.formats().number(rounding)),
                much);
    }

    private static String tax(WrittenTax tax) {
        return text(
                tax.included() ? "ticket.tax.included" : "ticket.tax.on-top",
                tax.code(),
                tax.rate().stripTrailingZeros().toPlainString());
    }

    private Money total() {
        if (ticket.totals() != null) {
            return ticket.totals().total();
        }
        BigDecimal taxes =
                ticket.taxes().stream().map(tax -> tax.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Money.rounded(ticket.net().amount().add(taxes), ticket.currency());
    }

    SectionCard tenders() {
        DescriptionList list = new DescriptionList();
        list.addClassName("sum");
        for (Tender tender : ticket.tenders()) {
            String kind = TicketTexts.of("tender", tender.kind());
            Money change = tender.change();
            add(
                    list,
                    change == null || change.isZero()
                            ? kind
                            : kind + " · " + text("ticket.change", desk.amount(change)),
                    desk.amount(tender.amount()));
        }
        SectionCard card = new SectionCard(text("ticket.tenders"));
        card.padded(list);
        return card;
    }

    static void add(DescriptionList list, String term, String value) {
        DescriptionList.Description description = new DescriptionList.Description(value);
        description.addClassName("num");
        list.add(new DescriptionList.Term(term), description);
    }
}
