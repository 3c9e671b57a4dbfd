package io.salonledger.ui.complaint;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.query.ComplaintCounts;
import io.salonledger.contracts.complaint.query.ComplaintFilter;
import io.salonledger.contracts.complaint.query.ComplaintOrder;
import io.salonledger.contracts.complaint.query.ComplaintRow;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.export.ExportSheet;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.list.ListBody;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.list.WorkArea;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;

/** All complaints and suggestions, the most urgent first; the filter is in the address. */
@Route("complaints")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "AUDITOR", "ANALYST"})
public class ComplaintListView extends Page implements BeforeEnterObserver {

    private static final String PATH = "complaints";

    private final transient ComplaintDesk desk;
    private final transient ComplaintFacets facets;
    private final Grid<ComplaintRow> grid = new Grid<>();
    private final ListBody<ComplaintRow> list;
    private transient UrlFilter url = new UrlFilter();
    private transient ComplaintNames names = ComplaintNames.NONE;

    ComplaintListView(ComplaintDesk desk, ExportDesk exports, Live live) {
        this.desk = desk;
        fillWindow();
        Button measures = new Button(
                getTranslation("complaint.measures"),
                SalonIcon.CHART.create(17),
                click -> UI.getCurrent().navigate(ComplaintMeasuresView.class));
        measures.setId("measures");
        Button file = new Button(
                getTranslation("complaint.file"),
                SalonIcon.PLUS.create(17),
                click -> new FileDialog(desk, ComplaintAbout.NOTHING, this::open).open());
        file.setId("file");
        file.addThemeVariants(ButtonVariant.PRIMARY);
        file.setVisible(desk.may(Permission.COMPLAINT_FILE));
        header().title(getTranslation("complaint.title")).actions(measures, exports.button(this::sheet), file);
        facets = new ComplaintFacets(desk, this::changed);
        ComplaintColumns.add(grid, desk, () -> names);
        grid.addClassName("sl-clickable");
        grid.addItemClickListener(click -> open(click.getItem().complaint()));
        list = new ListBody<>(grid, this::rows, this::count, this::empty).identifiedBy(ComplaintRow::complaint);
        body().add(new WorkArea(facets.bar(), list, () -> {}));
        live.follow(this, () -> Live.all("complaint-list"), list::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        FormDialog.guarded(() -> facets.choose(url));
        list.refresh();
    }

    private void open(ComplaintId complaint) {
        UI.getCurrent().navigate(ComplaintDetailsView.class, new RouteParameters("complaint", complaint.value()));
    }

    private void changed(String name, Collection<String> values) {
        url.with(name, values).show(UI.getCurrent(), PATH);
        list.refresh();
    }

    private ComplaintFilter filter() {
        return new ComplaintListFilter(url, desk).filter();
    }

    private ComplaintOrder order() {
        return grid.getSortOrder().stream()
                .findFirst()
                .map(sort -> ComplaintOrder.valueOf(sort.getSorted().getKey()))
                .orElse(ComplaintOrder.URGENCY);
    }

    private boolean descending() {
        return grid.getSortOrder().stream().anyMatch(sort -> sort.getDirection() == SortDirection.DESCENDING);
    }

    private List<ComplaintRow> rows(int offset, int limit) {
        List<ComplaintRow> rows = desk.gateway().search(url.text("q"), filter(), order(), descending(), offset, limit);
        // rows of an earlier page are still drawn
        names = names.and(desk.names(rows));
        return rows;
    }

    private long count() {
        ComplaintCounts counts = desk.gateway().count(url.text("q"), filter());
        facets.show(counts, url);
        header().context(getTranslation("complaint.count", desk.formats().number(counts.total())));
        names = ComplaintNames.NONE;
        return counts.total();
    }

    private EmptyState empty() {
        return url.isEmpty()
                ? new EmptyState(
                        SalonIcon.BUBBLE, getTranslation("complaint.empty"), getTranslation("complaint.empty.hint"))
                : new EmptyState(SalonIcon.SEARCH, getTranslation("list.none"), getTranslation("list.none.hint"));
    }

    private ExportSheet<ComplaintRow> sheet() {
        ComplaintFilter filter = filter();
        ComplaintOrder order = order();
        boolean descending = descending();
        String typed = url.text("q");
        AtomicReference<ComplaintNames> called = new AtomicReference<>(ComplaintNames.NONE);
        return new ExportSheet<>(
                "complaints",
                getTranslation("complaint.title"),
                ComplaintColumns.export(desk, called::get),
                (offset, limit) -> {
                    List<ComplaintRow> rows = desk.gateway().search(typed, filter, order, descending, offset, limit);
                    called.set(desk.names(rows));
                    return rows;
                },
                desk.gateway().count(typed, filter).total());
    }
}
