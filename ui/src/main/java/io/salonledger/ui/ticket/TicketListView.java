package io.salonledger.ui.ticket;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.PageRequest;
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
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;

/** All tickets, found by what is on them; the filter is in the address. */
@Route("tickets")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "ACCOUNTANT", "AUDITOR", "ANALYST"})
public class TicketListView extends Page implements BeforeEnterObserver {

    static final String PATH = "tickets";

    private final transient TicketDesk desk;
    private final TicketFilterBar filters;
    private final Grid<TicketRow> grid = new Grid<>();
    private final ListBody<TicketRow> list;
    private transient PeopleNames names = PeopleNames.NONE;

    TicketListView(TicketDesk desk, ExportDesk exports, Live live) {
        this.desk = desk;
        fillWindow();
        Button till = new Button(
                getTranslation("ticket.checkout"),
                SalonIcon.TILL.create(17),
                click -> UI.getCurrent().navigate(CheckoutView.class));
        till.addThemeVariants(ButtonVariant.PRIMARY);
        till.setId("checkout");
        till.setVisible(desk.may(Permission.TICKET_SETTLE));
        header().title(getTranslation("ticket.title")).actions(exports.button(this::sheet), till);
        TicketColumns.add(grid, desk, () -> names);
        grid.addItemClickListener(click -> UI.getCurrent()
                .navigate(TicketDetailsView.class, click.getItem().ticket().value()));
        grid.addClassName("sl-clickable");
        list = new ListBody<>(grid, this::rows, this::count, this::empty).identifiedBy(TicketRow::ticket);
        filters = new TicketFilterBar(desk, list::refresh);
        Div work = new Div(filters, list);
        work.addClassName("sl-work");
        body().add(work);
        live.follow(this, () -> Live.all("ticket-list"), list::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(UrlFilter.of(event));
        list.refresh();
    }

    private SearchTickets query(int offset, int limit) {
        List<GridSortOrder<TicketRow>> order = grid.getSortOrder();
        TicketOrder by = order.isEmpty()
                ? TicketOrder.BUSINESS_DATE
                : TicketOrder.valueOf(order.getFirst().getSorted().getKey());
        boolean descending = order.isEmpty() || order.getFirst().getDirection() == SortDirection.DESCENDING;
        return new SearchTickets(filters.filter(), by, descending, new PageRequest(offset, Math.max(1, limit)));
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
        header().context(getTranslation("ticket.context", found.page().total(), sums));
        return found.page().total();
    }

    private EmptyState empty() {
        String kind = filters.isEmpty() ? "ticket.empty" : "list.none";
        return new EmptyState(SalonIcon.TILL, getTranslation(kind), getTranslation(kind + ".hint"));
    }

    private ExportSheet<TicketRow> sheet() {
        TicketFilter filter = filters.filter();
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
}
