package io.salonledger.ui.member;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.CustomerClass;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.query.MemberCounts;
import io.salonledger.contracts.member.query.MemberFilter;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.member.query.MemberSort;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.export.ExportSheet;
import io.salonledger.ui.list.ListBody;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.FilterChips;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;

/** Members: searched, filtered, sorted, registered. */
@Route("members")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "THERAPIST", "AUDITOR", "ANALYST"})
public class MemberListView extends Page implements BeforeEnterObserver {

    private static final String PATH = "members";

    private final transient MemberDesk desk;
    private final TextField search = new TextField();
    private final Div filters = new Div();
    private final Grid<MemberRow> grid = new Grid<>();
    private final ListBody<MemberRow> list;
    private transient UrlFilter url = new UrlFilter();

    MemberListView(MemberDesk desk, ExportDesk exports) {
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
        search.setId("search");
        search.setPlaceholder(getTranslation("member.search"));
        search.setAriaLabel(getTranslation("member.search"));
        search.setPrefixComponent(SalonIcon.SEARCH.create(16));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                set("q", typed.getValue());
            }
        });
        MemberColumns.add(grid, desk);
        grid.addItemClickListener(click -> opened(click.getItem().member()));
        list = new ListBody<>(grid, this::rows, this::total, this::empty);
        body().add(filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        search.setValue(url.text("q"));
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
        return desk.gateway()
                .search(url.text("q"), filter(), sort(), offset, limit)
                .items();
    }

    private long total() {
        MemberCounts counts = desk.gateway().count(url.text("q"), filter());
        showFilters(counts);
        header().context(getTranslation("member.count", desk.formats().number(counts.total())));
        return counts.total();
    }

    private void showFilters(MemberCounts counts) {
        FilterChips chips = new FilterChips();
        chips.add(search);
        for (CustomerClass each : CustomerClass.values()) {
            toggle(
                    chips,
                    "class",
                    each.name(),
                    MemberDesk.word(this, each),
                    counts.byClass().getOrDefault(each, 0L));
        }
        counts.byTag().entrySet().stream()
                .limit(6)
                .forEach(tag -> toggle(chips, "tag", tag.getKey(), tag.getKey(), tag.getValue()));
        toggle(chips, "blocked", "1", getTranslation("member.blocked"), -1);
        chips.add(box(
                "source",
                "member.source",
                counts.bySource().keySet(),
                source -> MemberDesk.word(this, source),
                MemberSource::name));
        chips.add(box(
                "branch",
                "member.branch",
                counts.byBranch().keySet(),
                branch -> desk.branches().name(new BranchId(branch)),
                branch -> branch));
        chips.add(box(
                "month",
                "member.birthday-month",
                IntStream.rangeClosed(1, 12).boxed().toList(),
                month -> Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, getLocale()),
                String::valueOf));
        chips.add(box(
                "sort",
                "member.sort",
                List.of(MemberSort.values()),
                sort -> MemberDesk.word(this, sort),
                MemberSort::name));
        if (!url.isEmpty()) {
            chips.clear(() -> UI.getCurrent().navigate(MemberListView.class));
        }
        filters.removeAll();
        filters.add(chips);
    }

    private void toggle(FilterChips chips, String name, String value, String text, long count) {
        boolean chosen = url.text(name).equals(value);
        String words = count < 0 ? text : text + " " + desk.formats().number(count);
        chips.choice(words, chosen, () -> set(name, chosen ? "" : value));
    }

    private <T> ComboBox<T> box(
            String name, String key, Collection<T> values, Function<T, String> words, Function<T, String> stored) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("filter-" + name);
        box.setPlaceholder(getTranslation(key));
        box.setAriaLabel(getTranslation(key));
        box.setClearButtonVisible(true);
        box.setItems(values);
        box.setItemLabelGenerator(words::apply);
        values.stream()
                .filter(value -> stored.apply(value).equals(url.text(name)))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                set(name, chosen.getValue() == null ? "" : stored.apply(chosen.getValue()));
            }
        });
        return box;
    }

    private MemberFilter filter() {
        String month = url.text("month");
        return new MemberFilter(
                url.text("branch").isEmpty() ? null : new BranchId(url.text("branch")),
                url.text("tag").isEmpty() ? List.of() : List.of(url.text("tag")),
                value(MemberSource.class, "source"),
                value(CustomerClass.class, "class"),
                month.matches("[1-9]|1[0-2]") ? Integer.valueOf(month) : null,
                null,
                null,
                null,
                url.text("blocked").isEmpty() ? null : true);
    }

    private MemberSort sort() {
        return Objects.requireNonNullElse(value(MemberSort.class, "sort"), MemberSort.NEWEST);
    }

    /** An address may say anything; what is no value filters nothing. */
    private <E extends Enum<E>> @Nullable E value(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(url.text(name)))
                .findFirst()
                .orElse(null);
    }

    private EmptyState empty() {
        return url.isEmpty()
                ? new EmptyState(SalonIcon.USERS, getTranslation("member.empty"), getTranslation("member.empty.hint"))
                : new EmptyState(SalonIcon.SEARCH, getTranslation("list.none"), getTranslation("list.none.hint"));
    }

    private ExportSheet<MemberRow> sheet() {
        MemberFilter filter = filter();
        MemberSort sort = sort();
        String text = url.text("q");
        return new ExportSheet<>(
                "members",
                getTranslation("member.title"),
                MemberColumns.export(this, desk),
                (offset, limit) ->
                        desk.gateway().search(text, filter, sort, offset, limit).items(),
                desk.gateway().count(text, filter).total());
    }
}
