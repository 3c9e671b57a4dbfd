package io.salonledger.ui.member;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.MemberCounts;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.export.ExportSheet;
import io.salonledger.ui.list.ListBody;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;

/** Members: searched, filtered, sorted, registered. */
@Route("members")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "THERAPIST", "AUDITOR", "ANALYST"})
public class MemberListView extends Page implements BeforeEnterObserver {

    private static final String PATH = "members";

    private final transient MemberDesk desk;
    private final MemberFilters filters;
    private final Grid<MemberRow> grid = new Grid<>();
    private final ListBody<MemberRow> list;
    private transient UrlFilter url = new UrlFilter();

    MemberListView(MemberDesk desk, ExportDesk exports, Live live) {
        this.desk = desk;
        fillWindow();
        Button add = new Button(
                getTranslation("member.register"),
                SalonIcon.PLUS.create(17),
                click -> new RegisterDialog(desk, this::opened).open());
        add.setId("register");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(desk.may(Permission.MEMBER_EDIT));
        header().title(getTranslation("member.title")).actions(exports.button(this::sheet), add);
        filters = new MemberFilters(desk, this::set);
        MemberColumns.add(grid, desk);
        grid.addItemClickListener(click -> opened(click.getItem().member()));
        list = new ListBody<>(grid, this::rows, this::total, this::empty).identifiedBy(MemberRow::member);
        body().add(filters, list);
        live.follow(this, () -> Live.all("member-search"), list::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        filters.text(url.text("q"));
        list.refresh();
    }

    private void opened(MemberId member) {
        UI.getCurrent().navigate(MemberDetailsView.class, new RouteParameters("member", member.value()));
    }

    private void set(String name, String value) {
        url.with(name, value).show(UI.getCurrent(), PATH);
        list.refresh();
    }

    private List<MemberRow> rows(int offset, int limit) {
        return rows(MemberQuestion.of(url), offset, limit);
    }

    private List<MemberRow> rows(MemberQuestion asked, int offset, int limit) {
        return desk.gateway()
                .search(asked.text(), asked.filter(), asked.sort(), offset, limit)
                .items();
    }

    private long total() {
        MemberQuestion asked = MemberQuestion.of(url);
        MemberCounts counts = desk.gateway().count(asked.text(), asked.filter());
        if (!list.follows()) {
            filters.show(counts, url);
        }
        header().context(getTranslation("member.count", counts.total()));
        return counts.total();
    }

    private EmptyState empty() {
        return url.isEmpty()
                ? new EmptyState(SalonIcon.USERS, getTranslation("member.empty"), getTranslation("member.empty.hint"))
                : new EmptyState(SalonIcon.SEARCH, getTranslation("list.none"), getTranslation("list.none.hint"));
    }

    private ExportSheet<MemberRow> sheet() {
        MemberQuestion asked = MemberQuestion.of(url);
        return new ExportSheet<>(
                "members",
                getTranslation("member.title"),
                MemberColumns.export(this, desk),
                (offset, limit) -> rows(asked, offset, limit),
                desk.gateway().count(asked.text(), asked.filter()).total());
    }
}
