package io.salonledger.ui.identity;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.query.UserRow;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.export.ExportSheet;
import io.salonledger.ui.list.ListBody;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.FilterChips;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.PersonAvatar;
import io.salonledger.ui.shell.SalonIcon;

/** Who can sign in, as what and where. */
@Route("users")
@RolesAllowed({"OWNER", "HEADQUARTERS", "ADMINISTRATOR", "AUDITOR"})
public class UserListView extends Page implements BeforeEnterObserver {

    private final IdentityGateway gateway;
    private final UserForms forms;
    private final Branches branches;
    private final TextField search = new TextField();
    private final Div filters = new Div();
    private final Grid<UserRow> grid = new Grid<>();
    private final ListBody<UserRow> list;
    private UrlFilter filter = new UrlFilter();

    UserListView(IdentityGateway gateway, UserForms forms, Branches branches, CurrentUser user, ExportDesk exports) {
        this.gateway = gateway;
        this.forms = forms;
        this.branches = branches;
        boolean mayEdit = user.get().roles().stream().anyMatch(Permission.USER_EDIT::isGrantedTo);
        fillWindow();
        header().title(getTranslation("identity.users")).actions(exports.button(this::sheet));
        if (mayEdit) {
            Button add = new Button(
                    getTranslation("identity.add"), SalonIcon.PLUS.create(17), click -> forms.add(this::show));
            add.setId("add-user");
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header().actions(add);
            grid.addItemClickListener(click -> forms.edit(click.getItem(), this::show));
        }
        search.setId("search");
        search.setPlaceholder(getTranslation("identity.search"));
        search.setPrefixComponent(SalonIcon.SEARCH.create(16));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                filterBy("q", typed.getValue());
            }
        });
        columns();
        list = new ListBody<>(grid, this::rows, this::total, this::empty);
        body().add(filters, list);
    }

    private void columns() {
        grid.addComponentColumn(row -> {
                    Div cell = new Div(new PersonAvatar(row.user().value(), row.name()).small(), new Span(row.name()));
                    cell.addClassName("row");
                    return cell;
                })
                .setHeader(getTranslation("identity.name"));
        grid.addColumn(UserRow::login).setHeader(getTranslation("identity.login"));
        grid.addColumn(this::roles).setHeader(getTranslation("identity.roles"));
        grid.addColumn(this::where).setHeader(getTranslation("identity.branches"));
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("list.state"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        var narrow =
                grid.addComponentColumn(row -> new PhoneRow(row.name(), roles(row) + " · " + where(row), state(row)));
        Narrow.columns(grid, narrow);
    }

    private String roles(UserRow row) {
        return row.roles().stream()
                .sorted()
                .map(role -> getTranslation("shell.role." + role.name()))
                .collect(Collectors.joining(", "));
    }

    private String where(UserRow row) {
        return row.branches().isEmpty()
                ? getTranslation("identity.everywhere")
                : row.branches().stream().map(branches::name).sorted().collect(Collectors.joining(", "));
    }

    private Badge state(UserRow row) {
        return row.active()
                ? Badges.live(getTranslation("list.active"))
                : Badges.done(getTranslation("identity.deactivated"));
    }

    private List<UserRow> rows(int offset, int limit) {
        return gateway.search(filter.text("q"), allToo(), new PageRequest(offset, limit))
                .items();
    }

    private long total() {
        long found = gateway.search(filter.text("q"), allToo(), new PageRequest(0, 1))
                .total();
        header().context(getTranslation("identity.users.count", found));
        return found;
    }

    private boolean allToo() {
        return filter.text("all").equals("1");
    }

    private ExportSheet<UserRow> sheet() {
        return new ExportSheet<>(
                "users",
                getTranslation("identity.users"),
                List.of(
                        new ExportColumn<>(getTranslation("identity.name"), UserRow::name),
                        new ExportColumn<>(getTranslation("identity.login"), UserRow::login),
                        new ExportColumn<>(getTranslation("identity.roles"), this::roles),
                        new ExportColumn<>(getTranslation("identity.branches"), this::where),
                        new ExportColumn<>(
                                getTranslation("list.state"),
                                row -> getTranslation(row.active() ? "list.active" : "identity.deactivated"))),
                this::rows,
                list.found());
    }

    private EmptyState empty() {
        return new EmptyState(SalonIcon.USERS, getTranslation("list.none"), getTranslation("list.none.hint"));
    }

    private void filterBy(String name, String value) {
        filter.with(name, value);
        filter.show(UI.getCurrent(), "users");
        show();
    }

    private void show() {
        FilterChips chips = new FilterChips();
        chips.add(search);
        chips.choice(getTranslation("identity.deactivated-too"), allToo(), () -> filterBy("all", allToo() ? "" : "1"));
        filters.removeAll();
        filters.add(chips);
        list.refresh();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = UrlFilter.of(event);
        search.setValue(filter.text("q"));
        show();
    }
}
