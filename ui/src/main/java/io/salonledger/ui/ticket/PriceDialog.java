package io.salonledger.ui.ticket;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.BigDecimalField;

import io.salonledger.contracts.money.Money;
import io.salonledger.ui.list.FormDialog;

import static io.salonledger.ui.ticket.TicketTexts.text;

/** Asks for a price where the list has none. */
final class PriceDialog {

    private final BigDecimalField price = new BigDecimalField();
    private final FormDialog dialog;

    PriceDialog(String item, Currency currency, Consumer<Money> given) {
        price.setLabel(text("ticket.price"));
        price.setId("price");
        price.setSuffixComponent(TicketTexts.muted(currency.getCurrencyCode()));
        dialog = new FormDialog(text("ticket.price.ask", item), text("ticket.line.add"), () -> {
            BigDecimal typed = price.getValue();
            if (typed == null || typed.signum() < 0 || typed.scale() > currency.getDefaultFractionDigits()) {
                throw new FormDialog.Invalid(text("rejection.price-invalid"));
            }
            given.accept(new Money(typed, currency));
        });
        dialog.wide(price);
    }

    void open() {
        dialog.open();
        price.focus();
    }
}
