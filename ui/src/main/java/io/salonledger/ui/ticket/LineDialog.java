package io.salonledger.ui.ticket;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.ticket.DiscountReason;
import io.salonledger.contracts.ticket.LineDiscount;
import io.salonledger.contracts.ticket.StaffShare;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.command.ChangeTicketLine;
import io.salonledger.contracts.ticket.command.RemoveTicketLine;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.SalonIcon;

import static io.salonledger.ui.ticket.TicketTexts.text;

/** Changes a line: quantity, typed price, discount with its reason, and who shares it. */
final class LineDialog {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final CheckoutView till;
    private final TicketId ticket;
    private final TicketLine line;
    private final BigDecimalField quantity = field("quantity", "ticket.quantity");
    private final BigDecimalField price = field("price", "ticket.price");
    private final BigDecimalField percent = field("percent", "ticket.discount.percent");
    private final BigDecimalField off = field("off", "ticket.discount.amount");
    private final Select<DiscountReason> reason = new Select<>();
    private final ComboBox<EmployeeRow> first = new ComboBox<>(text("ticket.staff"));
    private final BigDecimalField firstPercent = field("first-percent", "ticket.share");
    private final ComboBox<EmployeeRow> second = new ComboBox<>(text("ticket.staff.second"));
    private final FormDialog dialog;

    LineDialog(CheckoutView till, TicketLine line) {
        this.till = till;
        this.ticket = till.ticket().orElseThrow().ticket();
        this.line = line;
        dialog = new FormDialog(line.item().name(), text("list.save"), this::save);
        reason.setLabel(text("ticket.discount.reason"));
        reason.setId("discount-reason");
        reason.setItems(DiscountReason.values());
        reason.setItemLabelGenerator(one -> TicketTexts.of("discount", one));
        staff();
        fill();
        dialog.fields(quantity);
        if (line.price().version() == null) {
            dialog.fields(price);
        }
        dialog.fields(percent, off).wide(reason).fields(first, firstPercent, second);
        Button remove = new Button(
                text("ticket.line.remove"),
                SalonIcon.X.create(16),
                click -> dialog.act(() -> {
                    send(new RemoveTicketLine(ticket, line.line()));
                }));
        remove.setId("remove-line");
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        dialog.other(remove);
    }

    private static BigDecimalField field(String id, String key) {
        BigDecimalField field = new BigDecimalField(text(key));
        field.setId(id);
        return field;
    }

    private void staff() {
        List<EmployeeRow> people = new ArrayList<>();
        TicketDesk.guarded(() -> people.addAll(till.desk().employees(till.branch())));
        for (ComboBox<EmployeeRow> box : List.of(first, second)) {
            box.setItems(people);
            box.setItemLabelGenerator(EmployeeRow::label);
            box.setPlaceholder(text("ticket.house"));
            box.setClearButtonVisible(true);
        }
        first.setId("first-staff");
        second.setId("second-staff");
        second.setPlaceholder(text("ticket.staff.nobody"));
        who(people, 0).ifPresent(first::setValue);
        who(people, 1).ifPresent(second::setValue);
    }

    private Optional<EmployeeRow> who(List<EmployeeRow> people, int share) {
        return line.shares().size() <= share
                ? Optional.empty()
                : people.stream()
                        .filter(row ->
                                row.employee().equals(line.shares().get(share).employee()))
                        .findFirst();
    }

    private void fill() {
        quantity.setValue(line.quantity());
        price.setValue(line.price().unit().amount());
        firstPercent.setValue(line.shares().getFirst().percent());
        LineDiscount discount = line.discount();
        if (discount != null) {
            percent.setValue(discount.percent());
            off.setValue(discount.amount() == null ? null : discount.amount().amount());
            reason.setValue(discount.reason());
        }
    }

    void open() {
        dialog.open();
    }

    private void save() {
        send(new ChangeTicketLine(
                ticket,
                line.line(),
                required(quantity.getValue()),
                line.price().version() == null ? money(required(price.getValue())) : null,
                discount(),
                line.guest(),
                shares()));
    }

    private @Nullable LineDiscount discount() {
        BigDecimal part = percent.getValue();
        BigDecimal amount = off.getValue();
        if (part == null && amount == null) {
            return null;
        }
        if (reason.getValue() == null) {
            throw new FormDialog.Invalid(text("list.required", text("ticket.discount.reason")));
        }
        return new LineDiscount(part, amount == null ? null : money(amount), reason.getValue());
    }

    private List<StaffShare> shares() {
        EmployeeRow one = first.getValue();
        EmployeeRow other = second.getValue();
        if (other == null) {
            return List.of(new StaffShare(one == null ? null : one.employee(), WHOLE));
        }
        BigDecimal part = required(firstPercent.getValue());
        return List.of(
                new StaffShare(one == null ? null : one.employee(), part),
                new StaffShare(other.employee(), WHOLE.subtract(part)));
    }

    private Money money(BigDecimal typed) {
        if (typed.scale() > line.price().unit().amount().scale()) {
            throw new FormDialog.Invalid(text("rejection.price-invalid"));
        }
        return new Money(typed, line.price().unit().currency());
    }

    private static BigDecimal required(@Nullable BigDecimal typed) {
        if (typed == null) {
            throw new FormDialog.Invalid(text("rejection.line-quantity-invalid"));
        }
        return typed;
    }

    /** A refusal is said in the dialog, so the till's own way of sending is not used here. */
    private void send(io.salonledger.contracts.message.Command command) {
        till.desk().gateway().send(command, ticket);
        till.reload(ticket);
    }
}
