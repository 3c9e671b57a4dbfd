package io.salonledger.ui.organisation;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.query.BranchRow;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.export.ExportSheet;
import io.salonledger.ui.list.ListBody;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.FilterChips;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.LocalFormats;

/** All branches; a salon that has none yet begins here. */
@Route("branches")
@RolesAllowed({"OWNER", "HEADQUARTERS", "ADMINISTRATOR", "BRANCH_MANAGER", "ACCOUNTANT", "AUDITOR"})
public class BranchListView extends Page implements BeforeEnterObserver {

    private final OrganisationGateway gateway;
    private final BranchForms forms;
    private final BranchColumns columns;
    private final boolean mayEdit;
    private final TextField search = new TextField();
    private final Div filters = new Div();
    private final Button another;
    private final Grid<BranchRow> grid = new Grid<>();
    private final ListBody<BranchRow> list;
    private UrlFilter filter = new UrlFilter();

    BranchListView(
            OrganisationGateway gateway,
            BranchForms forms,
            CurrentUser user,
            LocalFormats formats,
            ExportDesk exports) {
        this.gateway = gateway;
        this.forms = forms;
        this.columns = new BranchColumns(this, formats.here());
        this.mayEdit = user.get().roles().stream().anyMatch(Permission.BRANCH_EDIT::isGrantedTo);
        this.another = open();
        fillWindow();
        header().title(getTranslation("organisation.branches"));
        header().actions(exports.button(this::sheet), another);
        search.setId("search");
        search.setPlaceholder(getTranslation("organisation.search"));
        search.setPrefixComponent(SalonIcon.SEARCH.create(16));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                filterBy("q", typed.getValue());
            }
        });
        columns.on(grid);
        grid.addItemClickListener(click -> goTo(click.getItem().branch()));
        list = new ListBody<>(grid, this::rows, this::total, this::empty);
        body().add(filters, list);
    }

    private Button open() {
        Button open = new Button(
                getTranslation("organisation.open"),
                SalonIcon.PLUS.create(17),
                click -> forms.open(BranchListView::goAnew));
        open.setId("open-branch");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private List<BranchRow> rows(int offset, int limit) {
        return gateway.search(filter.text("q"), closedToo(), new PageRequest(offset, limit))
                .items();
    }

    private long total() {
        long found = gateway.search(filter.text("q"), closedToo(), new PageRequest(0, 1))
                .total();
        another.setVisible(mayEdit && (found > 0 || !filter.isEmpty()));
        header().context(found == 0 ? "" : getTranslation("organisation.branches.count", found));
        return found;
    }

    private boolean closedToo() {
        return filter.text("closed").equals("1");
    }

    private ExportSheet<BranchRow> sheet() {
        return new ExportSheet<>(
                "branches", getTranslation("organisation.branches"), columns.export(), this::rows, list.found());
    }

    private EmptyState empty() {
        if (!filter.isEmpty()) {
            return new EmptyState(SalonIcon.SEARCH, getTranslation("list.none"), getTranslation("list.none.hint"));
        }
        filters.setVisible(false);
        return mayEdit
                ? new EmptyState(
                        SalonIcon.HOME,
                        getTranslation("organisation.first"),
                        getTranslation("organisation.first.hint"),
                        open())
                : new EmptyState(
                        SalonIcon.HOME, getTranslation("organisation.none"), getTranslation("organisation.none.hint"));
    }

    private void filterBy(String name, String value) {
        filter.with(name, value);
        filter.show(UI.getCurrent(), "branches");
        show();
    }

    private void show() {
        FilterChips chips = new FilterChips();
        chips.add(search);
        chips.choice(
                getTranslation("organisation.closed-too"),
                closedToo(),
                () -> filterBy("closed", closedToo() ? "" : "1"));
        filters.removeAll();
        filters.add(chips);
        filters.setVisible(true);
        list.refresh();
    }

    /** The whole frame is drawn again, because it names the branches. */
    private static void goAnew(BranchId branch) {
        UI.getCurrent().getPage().setLocation("branches/" + branch.value());
    }

    private void goTo(BranchId branch) {
        UI.getCurrent()
                .navigate(BranchDetailsView.class, new RouteParameters(new RouteParam("branch", branch.value())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = UrlFilter.of(event);
        search.setValue(filter.text("q"));
        show();
    }
}
