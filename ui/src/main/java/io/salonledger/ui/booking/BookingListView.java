package io.salonledger.ui.booking;

import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.query.BookingCounts;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.contracts.booking.query.BookingFilter;
import io.salonledger.contracts.booking.query.BookingOrder;
import io.salonledger.contracts.booking.query.BookingRow;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.export.ExportSheet;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.list.ListBody;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.list.WorkArea;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.PermittedBranch;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.VaadinTexts;

/** All bookings, those made here and those of old books; open requests are placed from here. */
@StyleSheet("context://css/planner.css")
@Route("bookings")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "THERAPIST", "AUDITOR", "ANALYST"})
public class BookingListView extends Page implements BeforeEnterObserver {

    private static final String PATH = "bookings";

    private final transient BookingGateway gateway;
    private final transient CurrentUser user;
    private final transient LocalFormats formats;
    private final BookingFilterBar filters;
    private final Grid<BookingRow> grid = new Grid<>();
    private final ListBody<BookingRow> list;
    private final WorkArea area;
    private final transient PlannerDesk desk;
    private final transient BookingColumns columns;
    private transient @Nullable BookingDetails opened;

    BookingListView(
            BookingGateway gateway,
            PlannerDesk desk,
            CurrentUser user,
            LocalFormats formats,
            VaadinTexts words,
            ExportDesk exports,
            Live live) {
        this.desk = desk;
        this.gateway = gateway;
        this.user = user;
        this.formats = formats;
        this.columns = new BookingColumns(this, formats.here());
        fillWindow();
        header().title(getTranslation("booking.title")).actions(exports.button(this::sheet));
        filters = new BookingFilterBar(words, formats.here(), gateway.employees(), gateway.services(), this::changed);
        columns.on(grid);
        list = new ListBody<>(
                        grid,
                        (offset, limit) -> gateway.search(filter(), order(), offset, limit),
                        this::total,
                        this::empty)
                .identifiedBy(BookingRow::booking);
        area = new WorkArea(filters, list, this::closed);
        grid.addItemClickListener(click -> open(click.getItem().booking()));
        body().add(area);
        live.follow(this, () -> Live.all("booking-list", "booking-details"), this::follow);
    }

    private void open(BookingId booking) {
        FormDialog.guarded(() -> show(desk.gateway().find(booking)));
    }

    private void show(BookingDetails found) {
        opened = found;
        BookingPanel panel = new BookingPanel(desk, this, () -> {
            list.refresh();
            open(found.booking());
        });
        area.open(panel.of(found, area::close));
    }

    private void closed() {
        opened = null;
        grid.deselectAll();
    }

    private void follow() {
        list.follow();
        BookingDetails before = opened;
        if (before != null) {
            BookingDetails now = desk.gateway().find(before.booking());
            if (!now.equals(before)) {
                show(now);
            }
        }
    }

    private BookingFilter filter() {
        return filters.filter(user.branch().map(PermittedBranch::id).orElse(null));
    }

    private BookingOrder order() {
        boolean oldest = grid.getSortOrder().stream().anyMatch(sort -> sort.getDirection() == SortDirection.ASCENDING);
        return oldest ? BookingOrder.OLDEST_FIRST : BookingOrder.NEWEST_FIRST;
    }

    private long total() {
        if (!list.follows()) {
            filters.show(gateway.count(filter().with(Set.of())));
        }
        BookingCounts counts = gateway.count(filter());
        header().context(getTranslation("booking.context", counts.all()));
        return counts.all();
    }

    private EmptyState empty() {
        return filters.url().isEmpty()
                ? new EmptyState(
                        SalonIcon.CALENDAR, getTranslation("booking.none"), getTranslation("booking.none.hint"))
                : new EmptyState(SalonIcon.SEARCH, getTranslation("list.none"), getTranslation("list.none.hint"));
    }

    private void changed() {
        filters.url().show(UI.getCurrent(), PATH);
        list.refresh();
    }

    private ExportSheet<BookingRow> sheet() {
        BookingFilter filter = filter();
        BookingOrder order = order();
        return new ExportSheet<>(
                PATH,
                getTranslation("booking.title"),
                columns.export(),
                (offset, limit) -> gateway.search(filter, order, offset, limit),
                gateway.count(filter).all());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(UrlFilter.of(event));
        list.refresh();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("open")
                .filter(id -> id.matches("[A-Za-z0-9._:-]{1,100}"))
                .ifPresent(id -> open(new BookingId(id)));
    }
}
