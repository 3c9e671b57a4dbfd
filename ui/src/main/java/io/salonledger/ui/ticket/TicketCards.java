package io.salonledger.ui.ticket;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.LineDiscount;
import io.salonledger.contracts.ticket.RefundedLine;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.TaxAmount;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.contracts.ticket.query.RefundDetails;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.contracts.ticket.query.TicketStep;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.Tone;

import static io.salonledger.ui.ticket.LineTable.two;
import static io.salonledger.ui.ticket.TicketTexts.text;

/** What is on a ticket: its lines, what was given back of them, and who did what when. */
record TicketCards(TicketDesk desk, TicketDetails ticket, PeopleNames names) {

    SectionCard lines() {
        LineTable table = new LineTable(List.of(
                text("ticket.item"),
                text("ticket.staff"),
                "#" + text("ticket.quantity"),
                "#" + text("ticket.price"),
                "#" + text("ticket.discount"),
                "#" + text("ticket.tax"),
                "#" + text("ticket.amount")));
        ticket.lines().forEach(line -> row(table, line));
        ticket.imported().forEach(line -> row(table, line));
        SectionCard card = new SectionCard(
                text("ticket.lines", ticket.lines().size() + ticket.imported().size()), table);
        card.end(TicketTexts.state(ticket.state()));
        return card;
    }

    private void row(LineTable table, TicketLine line) {
        Money off = line.amounts().discount();
        table.row(
                two(name(line.item()), guest(TicketTexts.guest(line.guest(), names), line.item())),
                new Span(TicketTexts.shares(line.shares(), names)),
                new Span(desk.number(line.quantity())),
                new Span(desk.amount(line.price().unit())),
                off.isZero() ? new Span("–") : discount(line.discount(), off),
                new Span(desk.amount(sum(line.amounts().taxes(), off))),
                strong(desk.amount(line.amounts().total())));
    }

    private Component discount(@org.jspecify.annotations.Nullable LineDiscount terms, Money off) {
        Div cell = two(desk.amount(off.negated()), terms == null ? "" : TicketTexts.of("discount", terms.reason()));
        cell.addClassName("good");
        return cell;
    }

    private void row(LineTable table, ImportedLine line) {
        BigDecimal tax = line.taxes().stream()
                .map(written -> written.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        table.row(
                two(name(line.item()), guest(TicketTexts.guest(line.guest(), names), line.item())),
                new Span(TicketTexts.staff(line.employee(), names)),
                new Span(desk.number(line.quantity())),
                new Span("–"),
                new Span("–"),
                new Span(exact(new UnitCost(tax, ticket.currency()))),
                strong(desk.amount(line.net())));
    }

    private static String name(SoldItem item) {
        return item.name().isEmpty() ? text("ticket.item-nameless") : item.name();
    }

    private static String guest(String guest, SoldItem item) {
        return item.code().isEmpty() || item.code().equals(item.name()) ? guest : guest + " · " + item.code();
    }

    List<SectionCard> refunds() {
        List<SectionCard> cards = new ArrayList<>();
        for (RefundDetails refund : ticket.refunds()) {
            LineTable table = new LineTable(List.of(
                    text("ticket.item"),
                    "#" + text("ticket.quantity"),
                    text("ticket.stock"),
                    "#" + text("ticket.amount")));
            for (RefundedLine line : refund.lines()) {
                table.row(
                        two(name(line.item()), TicketTexts.guest(line.guest(), names)),
                        new Span(line.quantity().signum() == 0 ? "–" : desk.number(line.quantity())),
                        new Span(TicketTexts.of("stock", line.stock())),
                        strong(desk.amount(line.amounts().total().negated())));
            }
            String back = refund.tenders().stream()
                    .map(tender -> TicketTexts.of("tender", tender.kind()) + " " + desk.amount(tender.amount()))
                    .collect(Collectors.joining(" · "));
            SectionCard card =
                    new SectionCard(text("ticket.refund.on", desk.formats().day(refund.businessDate())), table);
            card.badge(new Badge(Tone.BAD, TicketTexts.of("refund-reason", refund.reason())));
            card.end(back);
            cards.add(card);
        }
        return cards;
    }

    SectionCard history() {
        Div steps = new Div();
        steps.addClassName("sl-steps");
        for (TicketStep step : ticket.steps()) {
            steps.add(step(
                    text("ticket.step." + step.what().substring(step.what().indexOf('.') + 1)), step));
        }
        SectionCard card = new SectionCard(text("ticket.history"));
        card.padded(steps);
        return card;
    }

    private Component step(String words, TicketStep step) {
        Instant at = step.recordedAt();
        Div row = new Div(new Span(words), TicketTexts.muted(desk.formats().tableTime(at)));
        row.addClassName("step");
        return row;
    }

    private String exact(UnitCost cost) {
        return desk.formats().number(cost.amount());
    }

    private static Money sum(List<TaxAmount> taxes, Money like) {
        return taxes.stream().map(TaxAmount::amount).reduce(Money.zero(like.currency()), Money::plus);
    }

    private static Span strong(String text) {
        Span span = new Span(text);
        span.addClassName("strong");
        return span;
    }
}
