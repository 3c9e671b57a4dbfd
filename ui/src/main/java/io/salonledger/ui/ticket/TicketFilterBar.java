package io.salonledger.ui.ticket;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.ticket.TicketState;
import io.salonledger.contracts.ticket.query.TicketFilter;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.shell.FilterChips;
import io.salonledger.ui.shell.SalonIcon;

/** The filters of the tickets; the address holds them. */
final class TicketFilterBar extends Div {

    private final transient TicketDesk desk;
    private final transient Runnable changed;
    private final Div chips = new Div();
    private final TextField number = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final MultiSelectComboBox<TicketState> states = new MultiSelectComboBox<>();
    private final ComboBox<EmployeeRow> employee = new ComboBox<>();
    private transient UrlFilter url = new UrlFilter();
    private boolean filling;

    /** @param changed a filter was changed, and stands in the address */
    TicketFilterBar(TicketDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassNames("filters", "sl-ticket-filters");
        number.setPlaceholder(getTranslation("ticket.number"));
        number.setAriaLabel(getTranslation("ticket.number"));
        number.setPrefixComponent(SalonIcon.SEARCH.create(16));
        number.setClearButtonVisible(true);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.setId("number");
        number.addValueChangeListener(typed -> set("number", typed.getValue()));
        date("from", from);
        date("to", to);
        states();
        employee.setPlaceholder(getTranslation("ticket.staff"));
        employee.setAriaLabel(getTranslation("ticket.staff"));
        employee.setClearButtonVisible(true);
        employee.setItemLabelGenerator(EmployeeRow::label);
        employee.setId("employee");
        employee.setVisible(desk.may(Permission.STAFF_SEE));
        employee.addValueChangeListener(chosen -> set(
                "employee",
                chosen.getValue() == null ? "" : chosen.getValue().employee().value()));
        add(number, from, to, states, employee, chips);
    }

    private void date(String name, DatePicker picker) {
        desk.texts().on(picker);
        picker.setPlaceholder(getTranslation("ticket." + name));
        picker.setAriaLabel(getTranslation("ticket." + name));
        picker.setClearButtonVisible(true);
        picker.setId(name);
        picker.addValueChangeListener(chosen ->
                set(name, chosen.getValue() == null ? "" : chosen.getValue().toString()));
    }

    private void states() {
        states.setItems(TicketState.values());
        states.setItemLabelGenerator(state -> TicketTexts.of("state", state));
        states.setPlaceholder(getTranslation("list.state"));
        states.setAriaLabel(getTranslation("list.state"));
        states.setId("state");
        desk.texts().on(states);
        states.addValueChangeListener(chosen ->
                set("state", chosen.getValue().stream().map(Enum::name).collect(Collectors.toSet())));
    }

    /** Fills the fields from the address. */
    void read(UrlFilter address) {
        url = address;
        filling = true;
        number.setValue(url.text("number"));
        from.setValue(day(url.text("from")));
        to.setValue(day(url.text("to")));
        states.setValue(chosenStates());
        TicketDesk.guarded(() -> {
            List<EmployeeRow> people =
                    desk.may(Permission.STAFF_SEE) ? desk.gateway().employees(Set.of()) : List.of();
            employee.setItems(people);
            people.stream()
                    .filter(row -> row.employee().value().equals(url.text("employee")))
                    .findFirst()
                    .ifPresent(employee::setValue);
        });
        filling = false;
        chips();
    }

    boolean isEmpty() {
        return url.isEmpty();
    }

    private void set(String name, String value) {
        changed(() -> url.with(name, value));
    }

    private void set(String name, Set<String> values) {
        changed(() -> url.with(name, values));
    }

    private void changed(Runnable change) {
        if (!filling) {
            change.run();
            url.show(UI.getCurrent(), TicketListView.PATH);
            chips();
            changed.run();
        }
    }

    /** What one comes with from another page and has no field of its own here. */
    private void chips() {
        chips.removeAll();
        FilterChips set = new FilterChips();
        set.removeClassName("filters");
        set.addClassName("sl-chips");
        for (String name : List.of("member", "service", "product", "category")) {
            if (!url.text(name).isEmpty()) {
                set.set(SalonIcon.FILTER, chip(name), () -> set(name, ""));
            }
        }
        if (!url.isEmpty()) {
            set.clear(() -> UI.getCurrent().navigate(TicketListView.PATH));
        }
        chips.add(set);
    }

    private String chip(String name) {
        return switch (name) {
            case "member" ->
                TicketTexts.guest(
                        new MemberId(url.text("member")),
                        desk.gateway().names(Set.of(new MemberId(url.text("member"))), Set.of()));
            case "category" -> url.text("category");
            // The page one came from says what it is called.
            default -> url.text("named").isEmpty() ? getTranslation("ticket.filter." + name) : url.text("named");
        };
    }

    private Set<TicketState> chosenStates() {
        return Arrays.stream(TicketState.values())
                .filter(state -> url.all("state").contains(state.name()))
                .collect(Collectors.toSet());
    }

    TicketFilter filter() {
        String member = url.text("member");
        String of = url.text("employee");
        String service = url.text("service");
        String product = url.text("product");
        return new TicketFilter(
                desk.chosen().orElse(null),
                day(url.text("from")),
                day(url.text("to")),
                member.isEmpty() ? null : new MemberId(member),
                of.isEmpty() ? null : new EmployeeId(of),
                service.isEmpty() ? null : new ServiceId(service),
                product.isEmpty() ? null : new ProductId(product),
                chosenStates(),
                null,
                null,
                url.text("number"),
                url.text("category").isEmpty() ? null : url.text("category"));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException typedByHand) {
            return null;
        }
    }
}
