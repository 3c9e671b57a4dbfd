package io.salonledger.ui.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.TaxAmount;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TicketTotals;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.ui.shell.SalonIcon;

import static io.salonledger.ui.ticket.TicketTexts.text;

/** The right side of the till: sums, what is to be paid, how it is paid, and settling. */
final class TillPayments extends Div {

    private static final List<TenderKind> KINDS =
            List.of(TenderKind.WECHAT, TenderKind.ALIPAY, TenderKind.CASH, TenderKind.CARD, TenderKind.OTHER);

    private final CheckoutView till;
    private final TicketDesk desk;
    private final Optional<Money> stored;
    private final @Nullable TicketTotals totals;
    private final Money total;
    private final transient Tendering paying;
    private final Div missing = new Div();
    private final Div buttons = new Div();
    private final Div list = new Div();
    private final Button settle;

    TillPayments(CheckoutView till) {
        this.till = till;
        this.desk = till.desk();
        this.totals = till.ticket().map(TicketDetails::totals).orElse(null);
        this.total = totals == null ? Money.zero(desk.currency(till.branch()).orElseThrow()) : totals.total();
        this.stored = stored();
        this.paying = new Tendering(total, stored);
        addClassName("sl-till-pay");
        settle = new Button("", click -> settle());
        settle.setId("settle");
        settle.addThemeVariants(ButtonVariant.PRIMARY);
        settle.addClassName("xl");
        settle.setDisableOnClick(true);
        buttons.addClassName("tenders");
        list.addClassName("sl-tender-list");
        add(sums(), due(), buttons, list, new Keypad(this::key), settle);
        show();
    }

    /** What the member can pay with, in the currency of the ticket. */
    private Optional<Money> stored() {
        MemberId member = till.ticket().map(TicketDetails::member).orElse(null);
        List<Money> found = new ArrayList<>();
        if (member != null) {
            TicketDesk.guarded(() -> desk.wallets().balance(member).ifPresent(found::add));
        }
        return found.stream()
                .filter(balance -> balance.currency().equals(total.currency()))
                .findFirst();
    }

    private DescriptionList sums() {
        DescriptionList sums = new DescriptionList();
        sums.addClassName("sum");
        if (totals == null) {
            sums.setVisible(false);
            return sums;
        }
        int count = till.ticket().map(found -> found.lines().size()).orElse(0);
        TicketSums.add(sums, text("ticket.subtotal", count), desk.amount(totals.list()));
        if (!totals.discount().isZero()) {
            TicketSums.add(
                    sums, text("ticket.discount"), desk.amount(totals.discount().negated()));
        }
        for (TaxAmount tax : totals.taxes()) {
            TicketSums.add(
                    sums,
                    text(
                            tax.included() ? "ticket.tax.included" : "ticket.tax.on-top",
                            tax.code(),
                            tax.rate().stripTrailingZeros().toPlainString()),
                    desk.amount(tax.amount()));
        }
        return sums;
    }

    private Div due() {
        Span label = new Span(text("ticket.due"));
        label.addClassNames("muted", "small");
        Span amount = new Span(desk.money(total));
        amount.addClassName("pay");
        amount.setId("due");
        Div words = new Div(label, amount);
        words.addClassName("stacked");
        missing.addClassNames("stacked", "end");
        Div row = new Div(words, missing);
        row.addClassName("sl-due");
        return row;
    }

    private void show() {
        buttons.removeAll();
        for (int i = 0; i < KINDS.size(); i++) {
            buttons.add(button(KINDS.get(i), i + 1));
        }
        stored.ifPresent(balance -> {
            NativeButton button = button(TenderKind.STORED_VALUE, KINDS.size() + 1);
            Span left = new Span(desk.amount(balance));
            left.addClassNames("muted", "small", "num");
            button.add(left);
            buttons.add(button);
        });
        list.removeAll();
        paying.entries().forEach(entry -> list.add(row(entry)));
        Money change = paying.change();
        Money open = paying.open();
        missing.removeAll();
        Span label = new Span(text(change.isPositive() ? "ticket.change-due" : "ticket.missing"));
        label.addClassNames("muted", "small");
        Span much = new Span(desk.money(change.isPositive() ? change : open));
        much.addClassNames("strong", "sl-missing");
        much.setId("missing");
        missing.add(label, much);
        settle.setText(text("ticket.settle", desk.money(total)));
        settle.setEnabled(totals != null
                && till.ticket().map(found -> !found.lines().isEmpty()).orElse(false)
                && open.isZero());
    }

    private NativeButton button(TenderKind kind, int key) {
        NativeButton button = new NativeButton();
        button.addClassName("tender");
        button.setId("tender-" + kind.name().toLowerCase(Locale.ROOT));
        boolean on = paying.isUsed(kind);
        button.setClassName("on", on);
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
        button.add(TicketTexts.key("F" + key), icon(kind).create(20), new Span(TicketTexts.of("tender", kind)));
        button.addClickListener(click -> tender(kind));
        return button;
    }

    private static SalonIcon icon(TenderKind kind) {
        return switch (kind) {
            case CASH -> SalonIcon.CASH;
            case CARD -> SalonIcon.PAY;
            case WECHAT -> SalonIcon.BUBBLE;
            case ALIPAY -> SalonIcon.SCAN;
            case OTHER -> SalonIcon.BOOK;
            case STORED_VALUE -> SalonIcon.WALLET;
        };
    }

    private void tender(TenderKind kind) {
        paying.use(kind);
        show();
    }

    private Div row(TenderEntry entry) {
        Span name = new Span(TicketTexts.of("tender", entry.kind()));
        name.addClassName("grow");
        NativeButton amount = new NativeButton(desk.amount(entry.handed()), click -> {
            paying.choose(entry);
            show();
        });
        amount.addClassNames("amount", "num");
        Button remove = new Button(SalonIcon.X.create(14), click -> {
            paying.remove(entry);
            show();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(text("ticket.tender.remove", TicketTexts.of("tender", entry.kind())));
        Div row = new Div(icon(entry.kind()).create(18), name, amount, remove);
        row.addClassName("sl-tender-row");
        row.setClassName("on", paying.isChosen(entry));
        return row;
    }

    private void key(String key) {
        paying.key(key);
        show();
    }

    private void settle() {
        till.settle(paying.given(), paying.change());
        settle.setEnabled(true);
    }
}
