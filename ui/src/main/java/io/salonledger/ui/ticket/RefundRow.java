package io.salonledger.ui.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.ItemKind;
import io.salonledger.contracts.ticket.LineRefund;
import io.salonledger.contracts.ticket.StockReturn;
import io.salonledger.contracts.ticket.TicketLine;

import static io.salonledger.ui.ticket.TicketTexts.text;

/** One line in the refund dialog: whether, how much of it, how much money, and what becomes of the goods. */
final class RefundRow extends Div {

    private final TicketLine line;
    private final Money left;
    private final BigDecimal open;
    private final Checkbox chosen = new Checkbox();
    private final BigDecimalField quantity = new BigDecimalField();
    private final BigDecimalField amount = new BigDecimalField();
    private final Select<StockReturn> stock = new Select<>();

    RefundRow(TicketDesk desk, TicketLine line, Money left, BigDecimal undone, Runnable changed) {
        this.line = line;
        this.left = left;
        this.open = line.quantity().subtract(undone);
        addClassName("sl-refund-row");
        chosen.setLabel(name());
        chosen.addClassName("strong");
        boolean nothing = left.isZero() && open.signum() == 0;
        chosen.setEnabled(!nothing);
        Span about = TicketTexts.muted(
                nothing
                        ? text("ticket.refund.nothing")
                        : text(
                                "ticket.refund.left",
                                desk.money(left),
                                desk.money(line.amounts().total())));
        Div words = new Div(chosen, about);
        words.addClassName("words");
        quantity.setLabel(text("ticket.quantity"));
        quantity.setValue(open);
        quantity.setWidth("84px");
        quantity.setValueChangeMode(ValueChangeMode.ON_BLUR);
        amount.setLabel(text("ticket.amount"));
        amount.setValue(left.amount());
        amount.setWidth("116px");
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        stock.setLabel(text("ticket.stock"));
        stock.setItems(StockReturn.values());
        stock.setItemLabelGenerator(one -> TicketTexts.of("stock", one));
        boolean product = line.item().kind() == ItemKind.PRODUCT;
        stock.setValue(product ? StockReturn.RETURN : StockReturn.NONE);
        stock.setWidth("128px");
        Div fields = new Div(quantity, amount);
        fields.addClassName("fields");
        if (product) {
            fields.add(stock);
        }
        fields.setVisible(false);
        chosen.addValueChangeListener(now -> {
            fields.setVisible(now.getValue());
            changed.run();
        });
        quantity.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                amount.setValue(partOf(typed.getValue()));
            }
            changed.run();
        });
        amount.addValueChangeListener(typed -> changed.run());
        stock.addValueChangeListener(typed -> changed.run());
        add(words, fields);
    }

    /** What that quantity cost, at most what is left. */
    private BigDecimal partOf(BigDecimal wanted) {
        if (wanted == null || open.signum() == 0 || wanted.compareTo(open) >= 0) {
            return left.amount();
        }
        return left.amount().multiply(wanted).divide(open, left.amount().scale(), RoundingMode.HALF_UP);
    }

    String name() {
        return line.item().name();
    }

    Money left() {
        return left;
    }

    Optional<LineRefund> asked() {
        if (!chosen.getValue()) {
            return Optional.empty();
        }
        BigDecimal typed = amount.getValue() == null ? BigDecimal.ZERO : amount.getValue();
        BigDecimal back = quantity.getValue() == null ? BigDecimal.ZERO : quantity.getValue();
        StockReturn goods = back.signum() == 0 ? StockReturn.NONE : stock.getValue();
        return Optional.of(new LineRefund(line.line(), Money.rounded(typed, left.currency()), back, goods));
    }
}
