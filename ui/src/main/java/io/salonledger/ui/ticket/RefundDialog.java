package io.salonledger.ui.ticket;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.LineRefund;
import io.salonledger.contracts.ticket.RefundId;
import io.salonledger.contracts.ticket.RefundReason;
import io.salonledger.contracts.ticket.StockReturn;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TenderRefund;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.command.RefundTicket;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.ui.shell.Change;
import io.salonledger.ui.shell.Glyph;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

import static io.salonledger.ui.ticket.TicketTexts.text;

/** Gives back lines of a settled ticket; shows before what will follow: payments, stock, takings. */
final class RefundDialog {

    private final TicketDesk desk;
    private final TicketDetails ticket;
    private final Refundable left;
    private final Runnable done;
    private final RefundId id = RefundId.random();
    private final List<RefundRow> rows = new ArrayList<>();
    private final Select<RefundReason> reason = new Select<>();
    private final Div ripple = new Div();
    private final Button act;
    private final Dialog dialog = new Dialog();

    RefundDialog(TicketDesk desk, TicketDetails ticket, Runnable done) {
        this.desk = desk;
        this.ticket = ticket;
        this.left = new Refundable(ticket);
        this.done = done;
        dialog.setHeaderTitle(text("ticket.refund.title", ticket.number()));
        dialog.setWidth("720px");
        dialog.addClassName("sl-refund");
        Div lines = new Div();
        lines.addClassName("sl-refund-lines");
        for (TicketLine line : ticket.lines()) {
            RefundRow row = new RefundRow(desk, line, left.leftOf(line), left.undone(line), this::preview);
            rows.add(row);
            lines.add(row);
        }
        reason.setLabel(text("ticket.refund.reason"));
        reason.setId("reason");
        reason.setWidthFull();
        reason.setItems(RefundReason.values());
        reason.setItemLabelGenerator(one -> TicketTexts.of("refund-reason", one));
        reason.setRequiredIndicatorVisible(true);
        reason.addValueChangeListener(chosen -> preview());
        ripple.addClassNames("ripple", "sl-ripple");
        act = new Button(text("ticket.refund"), SalonIcon.UNDO.create(17), click -> refund());
        act.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        act.setId("do-refund");
        act.setDisableOnClick(true);
        Span kept = new Span(SalonIcon.SHIELD.create(16), new Span(text("ticket.refund.kept")));
        kept.addClassNames("row", "tiny", "muted", "first");
        dialog.add(lines, ripple, reason);
        dialog.getFooter().add(kept, new Button(text("list.cancel"), click -> dialog.close()), act);
        preview();
    }

    void open() {
        dialog.open();
    }

    private List<LineRefund> asked() {
        return rows.stream().flatMap(row -> row.asked().stream()).toList();
    }

    private Money sum() {
        return asked().stream().map(LineRefund::amount).reduce(left.zero(), Money::plus);
    }

    private void preview() {
        ripple.removeAll();
        for (TenderRefund back : left.back(sum())) {
            Tender tender = ticket.tenders().stream()
                    .filter(paid -> paid.tender().equals(back.tender()))
                    .findFirst()
                    .orElseThrow();
            effect(
                    SalonIcon.WALLET,
                    Tone.SOFT,
                    text("ticket.refund.back", TicketTexts.of("tender", tender.kind())),
                    new Span(desk.money(back.amount())),
                    text("ticket.refund.same-way"));
        }
        rows.forEach(this::stock);
        if (sum().isPositive()) {
            Money before = rows.stream().map(row -> row.left()).reduce(left.zero(), Money::plus);
            effect(
                    SalonIcon.CHART,
                    Tone.QUIET,
                    text("ticket.refund.takings"),
                    new Change(desk.money(before), desk.money(before.minus(sum()))),
                    desk.formats().day(desk.businessDate(ticket.branch())));
        }
        ripple.setVisible(ripple.getComponentCount() > 0);
        act.setText(text("ticket.refund.act", desk.money(sum())));
        act.setEnabled(!asked().isEmpty() && reason.getValue() != null);
    }

    private void stock(RefundRow row) {
        row.asked().stream()
                .filter(asked -> asked.stock() != StockReturn.NONE)
                .forEach(asked -> effect(
                        SalonIcon.BOX,
                        Tone.QUIET,
                        text("ticket.stock"),
                        new Span("+"
                                + desk.number(
                                        asked.stock() == StockReturn.RETURN ? asked.quantity() : BigDecimal.ZERO)),
                        row.name() + " · " + TicketTexts.of("stock", asked.stock())));
    }

    private void effect(SalonIcon icon, Tone tone, String what, Component much, String how) {
        Div line = new Div();
        line.addClassName("r");
        Span name = new Span(what);
        name.addClassName("strong");
        Span about = new Span(how);
        about.addClassNames("small", "muted");
        ripple.add(line, new Span(new Glyph(icon, tone)), name, new Span(much), about);
    }

    private void refund() {
        BranchId branch = ticket.branch();
        boolean well = TicketDesk.guarded(() -> {
            boolean shown = desk.gateway()
                    .send(
                            new RefundTicket(
                                    ticket.ticket(),
                                    id,
                                    desk.businessDate(branch),
                                    desk.now(branch),
                                    asked(),
                                    left.back(sum()),
                                    Objects.requireNonNull(reason.getValue())),
                            ticket.ticket());
            (shown ? Notice.good(text("ticket.refund.done", desk.money(sum()))) : Notice.later(text("list.late")))
                    .show();
            dialog.close();
            done.run();
        });
        act.setEnabled(!well);
    }
}
