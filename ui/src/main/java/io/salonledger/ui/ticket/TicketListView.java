package io.salonledger.ui.ticket;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.ticket.TicketState;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.contracts.ticket.query.SearchTickets;
import io.salonledger.contracts.ticket.query.TicketFilter;
import io.salonledger.contracts.ticket.query.TicketList;
import io.salonledger.contracts.ticket.query.TicketOrder;
import io.salonledger.contracts.ticket.query.TicketRow;
import io.salonledger.contracts.ticket.query.TicketSum;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.export.ExportSheet;
import io.salonledger.ui.list.ListBody;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.FilterChips;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;

/** All tickets, found by what is on them; the filter is in the address. */
@Route("tickets")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "ACCOUNTANT", "AUDITOR", "ANALYST"})
public class TicketListView extends Page implements BeforeEnterObserver {

    static final String PATH = "tickets";

    private final transient TicketDesk desk;
    private final Div bar = new Div();
    private final Div chips = new Div();
    private final TextField number = new TextField();
    private final DatePicker from;
    private final DatePicker to;
    private final MultiSelectComboBox<TicketState> states = new MultiSelectComboBox<>();
    private final ComboBox<EmployeeRow> employee = new ComboBox<>();
    private final Grid<TicketRow> grid = new Grid<>();
    private final ListBody<TicketRow> list;
    private transient UrlFilter url = new UrlFilter();
    private transient PeopleNames names = PeopleNames.NONE;
    private boolean filling;

    TicketListView(TicketDesk desk, ExportDesk exports, Live live) {
        this.desk = desk;
        fillWindow();
        from = desk.texts().on(new DatePicker());
        to = desk.texts().on(new DatePicker());
        Button till = new Button(
                getTranslation("ticket.checkout"),
                SalonIcon.TILL.create(17),
                click -> UI.getCurrent().navigate(CheckoutView.class));
        till.addThemeVariants(ButtonVariant.PRIMARY);
        till.setId("checkout");
        till.setVisible(desk.may(Permission.TICKET_SETTLE));
        header().title(getTranslation("ticket.title")).actions(exports.button(this::sheet), till);
        filters();
        TicketColumns.add(grid, desk, () -> names);
        grid.addItemClickListener(click -> UI.getCurrent()
                .navigate(TicketDetailsView.class, click.getItem().ticket().value()));
        grid.addClassName("sl-clickable");
        list = new ListBody<>(grid, this::rows, this::count, this::empty).identifiedBy(TicketRow::ticket);
        Div work = new Div(bar, list);
        work.addClassName("sl-work");
        body().add(work);
        live.follow(this, () -> Live.all("ticket-list"), list::follow);
    }

    private void filters() {
        bar.addClassNames("filters", "sl-ticket-filters");
        number.setPlaceholder(getTranslation("ticket.number"));
        number.setAriaLabel(getTranslation("ticket.number"));
        number.setPrefixComponent(SalonIcon.SEARCH.create(16));
        number.setClearButtonVisible(true);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.setId("number");
        number.addValueChangeListener(typed -> set("number", typed.getValue()));
        from.setPlaceholder(getTranslation("ticket.from"));
        from.setAriaLabel(getTranslation("ticket.from"));
        from.setClearButtonVisible(true);
        from.setId("from");
        from.addValueChangeListener(chosen -> set("from", text(chosen.getValue())));
        to.setPlaceholder(getTranslation("ticket.to"));
        to.setAriaLabel(getTranslation("ticket.to"));
        to.setClearButtonVisible(true);
        to.setId("to");
        to.addValueChangeListener(chosen -> set("to", text(chosen.getValue())));
        states.setItems(TicketState.values());
        states.setItemLabelGenerator(state -> TicketTexts.of("state", state));
        states.setPlaceholder(getTranslation("list.state"));
        states.setAriaLabel(getTranslation("list.state"));
        states.setId("state");
        desk.texts().on(states);
        states.addValueChangeListener(chosen ->
                set("state", chosen.getValue().stream().map(Enum::name).collect(Collectors.toSet())));
        employee.setPlaceholder(getTranslation("ticket.staff"));
        employee.setAriaLabel(getTranslation("ticket.staff"));
        employee.setClearButtonVisible(true);
        employee.setItemLabelGenerator(EmployeeRow::label);
        employee.setId("employee");
        employee.setVisible(desk.may(Permission.STAFF_SEE));
        employee.addValueChangeListener(chosen -> set(
                "employee",
                chosen.getValue() == null ? "" : chosen.getValue().employee().value()));
        bar.add(number, from, to, states, employee, chips);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
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
        list.refresh();
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
            url.show(UI.getCurrent(), PATH);
            chips();
            list.refresh();
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
            set.clear(() -> UI.getCurrent().navigate(PATH));
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

    private TicketFilter filter() {
        String member = url.text("member");
        String of = url.text("employee");
        String service = url.text("service");
        String product = url.text("product");
        BranchId branch = desk.chosen().orElse(null);
        return new TicketFilter(
                branch,
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

    private SearchTickets query(int offset, int limit) {
        List<GridSortOrder<TicketRow>> order = grid.getSortOrder();
        TicketOrder by = order.isEmpty()
                ? TicketOrder.BUSINESS_DATE
                : TicketOrder.valueOf(order.getFirst().getSorted().getKey());
        boolean descending = order.isEmpty() || order.getFirst().getDirection() == SortDirection.DESCENDING;
        return new SearchTickets(filter(), by, descending, new PageRequest(offset, Math.max(1, limit)));
    }

    private List<TicketRow> rows(int offset, int limit) {
        List<TicketRow> rows =
                desk.gateway().search(query(offset, limit)).page().items();
        names = desk.names(rows);
        return rows;
    }

    private long count() {
        TicketList found = desk.gateway().search(query(0, 1));
        String sums =
                found.sums().stream().map(TicketSum::total).map(desk::money).collect(Collectors.joining(" + "));
        header().context(getTranslation(
                "ticket.context", desk.formats().number(found.page().total()), sums));
        return found.page().total();
    }

    private EmptyState empty() {
        String kind = url.isEmpty() ? "ticket.empty" : "list.none";
        return new EmptyState(SalonIcon.TILL, getTranslation(kind), getTranslation(kind + ".hint"));
    }

    private ExportSheet<TicketRow> sheet() {
        TicketFilter filter = filter();
        return new ExportSheet<>(
                "tickets",
                getTranslation("ticket.title"),
                TicketColumns.export(desk, () -> names),
                this::rows,
                desk.gateway()
                        .search(new SearchTickets(filter, TicketOrder.BUSINESS_DATE, true, new PageRequest(0, 1)))
                        .page()
                        .total());
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException typedByHand) {
            return null;
        }
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static Span muted(String text) {
        Span span = new Span(text);
        span.addClassNames("muted", "small");
        return span;
    }
}
