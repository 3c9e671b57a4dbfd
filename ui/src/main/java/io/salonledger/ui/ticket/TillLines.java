package io.salonledger.ui.ticket;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.StaffShare;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.ui.shell.SalonIcon;

import static io.salonledger.ui.ticket.LineTable.two;
import static io.salonledger.ui.ticket.TicketTexts.text;

/** The lines of the ticket at the till: one field adds them, each can be opened and changed. */
final class TillLines {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final CheckoutView till;
    private final TicketDesk desk;
    private final PeopleNames names;
    private final ComboBox<EmployeeRow> therapist = new ComboBox<>();

    TillLines(CheckoutView till, PeopleNames names) {
        this.till = till;
        this.desk = till.desk();
        this.names = names;
    }

    /** Finds a service or product by name, code or barcode, and who serves. */
    Component field() {
        ComboBox<SaleItem> field = new ComboBox<>();
        field.setId("line");
        field.addClassName("grow");
        field.setPlaceholder(text("ticket.line.find"));
        field.setAriaLabel(text("ticket.line.find"));
        field.setPrefixComponent(SalonIcon.SCAN.create(19));
        field.setItemLabelGenerator(SaleItem::name);
        field.setRenderer(new ComponentRenderer<>(this::offer));
        field.setItems(query -> {
            List<SaleItem> found = new ArrayList<>();
            TicketDesk.guarded(() ->
                    found.addAll(desk.gateway().items(query.getFilter().orElse(""), desk.businessDate(till.branch()))));
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        field.addValueChangeListener(chosen -> {
            SaleItem item = chosen.getValue();
            if (chosen.isFromClient() && item != null) {
                field.clear();
                choose(item);
            }
        });
        therapist.setId("therapist");
        therapist.setPlaceholder(text("ticket.house"));
        therapist.setAriaLabel(text("ticket.staff"));
        therapist.setPrefixComponent(SalonIcon.TEAM.create(18));
        therapist.setItemLabelGenerator(EmployeeRow::label);
        therapist.setClearButtonVisible(true);
        TicketDesk.guarded(() -> {
            List<EmployeeRow> people = desk.employees(till.branch());
            therapist.setItems(people);
            lastTherapist()
                    .flatMap(last -> people.stream()
                            .filter(row -> row.employee().equals(last))
                            .findFirst())
                    .ifPresent(therapist::setValue);
        });
        Div row = new Div(field, therapist);
        row.addClassName("sl-till-field");
        return row;
    }

    private Optional<EmployeeId> lastTherapist() {
        return till.ticket()
                .map(TicketDetails::lines)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> lines.getLast().shares().getFirst().employee());
    }

    private Component offer(SaleItem item) {
        Span price = new Span(item.price() == null ? text("ticket.price.asked") : desk.money(item.price()));
        price.addClassName("num");
        Div words = two(item.name(), item.code() + (item.category().isEmpty() ? "" : " · " + item.category()));
        words.addClassName("grow");
        Div row = new Div((item.service() == null ? SalonIcon.BAG : SalonIcon.SPARK).create(16), words, price);
        row.addClassName("sl-offer");
        return row;
    }

    private void choose(SaleItem item) {
        if (item.price() != null) {
            add(item, null);
            return;
        }
        desk.currency(till.branch())
                .ifPresent(currency -> new PriceDialog(item.name(), currency, price -> add(item, price)).open());
    }

    private void add(SaleItem item, @Nullable Money typed) {
        MemberId guest = till.ticket().map(TicketDetails::member).orElse(null);
        EmployeeRow who = therapist.getValue();
        EmployeeId employee = who == null ? null : who.employee();
        till.atHand(null)
                .ifPresent(id -> till.send(
                        new AddTicketLine(
                                id,
                                LineId.random(),
                                item.serviceId(),
                                item.productId(),
                                BigDecimal.ONE,
                                typed,
                                null,
                                guest,
                                List.of(new StaffShare(employee, WHOLE))),
                        id));
    }

    Component list() {
        List<TicketLine> lines = till.ticket().map(TicketDetails::lines).orElse(List.of());
        Div card = new Div();
        card.addClassNames("card", "sl-till-lines");
        if (lines.isEmpty()) {
            Div none = new Div(new Span(text("ticket.line.none")));
            none.addClassNames("muted", "small", "sl-till-none");
            card.add(none);
            return card;
        }
        LineTable table = new LineTable(List.of(
                text("ticket.item"),
                text("ticket.staff"),
                "#" + text("ticket.quantity"),
                "#" + text("ticket.price"),
                "#" + text("ticket.discount"),
                "#" + text("ticket.amount"),
                "#"));
        lines.forEach(line -> row(table, line));
        card.add(table);
        return card;
    }

    /** A service of a booking whose price was left open asks for it. */
    private Component price(TicketLine line) {
        boolean asked = line.price().version() == null && line.price().unit().isZero();
        if (!asked) {
            return new Span(desk.amount(line.price().unit()));
        }
        Button ask = new Button(text("ticket.price.asked"), click -> new LineDialog(till, line).open());
        ask.setId("ask-price");
        ask.addThemeVariants(ButtonVariant.SMALL);
        return ask;
    }

    private void row(LineTable table, TicketLine line) {
        Money off = line.amounts().discount();
        Span discount = new Span(off.isZero() ? "–" : desk.amount(off.negated()));
        discount.setClassName("good", !off.isZero());
        Span amount = new Span(desk.amount(line.amounts().list().minus(off)));
        amount.addClassName("strong");
        Button more = new Button(SalonIcon.MORE.create(17), click -> new LineDialog(till, line).open());
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more.setAriaLabel(text("ticket.line.edit", line.item().name()));
        more.addClassName("line-more");
        table.row(
                two(line.item().name(), TicketTexts.guest(line.guest(), names)),
                new Span(TicketTexts.shares(line.shares(), names)),
                new Span(desk.number(line.quantity())),
                price(line),
                discount,
                amount,
                more);
    }
}
