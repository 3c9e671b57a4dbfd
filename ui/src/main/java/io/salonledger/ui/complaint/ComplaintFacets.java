package io.salonledger.ui.complaint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;

import io.salonledger.contracts.catalogue.query.ValueCount;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintState;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.query.ComplaintCounts;
import io.salonledger.contracts.complaint.query.ComplaintFilter;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.list.FacetBox;
import io.salonledger.ui.list.FilterBar;
import io.salonledger.ui.list.FilterBar.Chip;
import io.salonledger.ui.list.UrlFilter;

import static io.salonledger.ui.complaint.ComplaintTexts.text;
import static io.salonledger.ui.complaint.ComplaintTexts.word;

/** The filters above the list of complaints, each value with how many have it. */
final class ComplaintFacets {

    private static final String ID = "[A-Za-z0-9._:-]{1,100}";

    private final ComplaintDesk desk;
    private final BiConsumer<String, Collection<String>> changed;
    private final FilterBar bar;
    private final Map<String, FacetBox> boxes = new LinkedHashMap<>();
    private ComplaintNames names = ComplaintNames.NONE;

    /** @param changed called with the name of a filter and its values in the address */
    ComplaintFacets(ComplaintDesk desk, BiConsumer<String, Collection<String>> changed) {
        this.desk = desk;
        this.changed = changed;
        bar = new FilterBar(text("complaint.search"), typed -> set("q", typed));
        box("state", value -> word("state", value));
        box("severity", value -> word("severity", value));
        box("cause", value -> word("cause", value));
        box("owner", value -> names.owner(NamesWanted.owner(value)));
        box("employee", value -> names.employee(new EmployeeId(value)));
        if (desk.chosen().isEmpty()) {
            box("branch", value -> desk.branches().name(new BranchId(value)));
        }
    }

    FilterBar bar() {
        return bar;
    }

    private void set(String name, String value) {
        changed.accept(name, value.isEmpty() ? List.of() : List.of(value));
    }

    private void box(String name, Function<String, String> naming) {
        FacetBox box = new FacetBox(
                        "filter-" + name,
                        text(name.equals("state") ? "list.state" : "complaint." + name),
                        desk.texts(),
                        some -> changed.accept(name, some))
                .named(naming::apply);
        boxes.put(name, box);
        bar.box(box);
    }

    /** What the address says; what is no value of a filter is left out. */
    void choose(UrlFilter url) {
        bar.text(url.text("q"));
        nameAll(url, List.of(), List.of());
        boxes.forEach((name, box) -> box.setValue(
                url.all(name).stream().filter(value -> isValue(name, value)).collect(Collectors.toSet())));
    }

    private static boolean isValue(String name, String value) {
        return switch (name) {
            case "state" -> isOne(ComplaintState.values(), value);
            case "severity" -> isOne(Severity.values(), value);
            case "cause" -> isOne(ComplaintCause.values(), value);
            default -> value.matches(ID);
        };
    }

    private static boolean isOne(Enum<?>[] constants, String value) {
        return Arrays.stream(constants).anyMatch(one -> one.name().equals(value));
    }

    void show(ComplaintCounts counts, UrlFilter url) {
        nameAll(url, counts.owners(), counts.employees());
        show("state", counts.states());
        show("severity", counts.severities());
        show("cause", counts.causes());
        show("owner", counts.owners());
        show("employee", counts.employees());
        show("branch", counts.branches());
        chips(counts, url);
    }

    private void show(String name, List<ValueCount> counts) {
        Optional.ofNullable(boxes.get(name)).ifPresent(box -> box.show(counts));
    }

    private void nameAll(UrlFilter url, List<ValueCount> owners, List<ValueCount> employees) {
        ComplaintFilter filter = new ComplaintListFilter(url, desk).filter();
        NamesWanted wanted = new NamesWanted();
        filter.owners().forEach(wanted::owner);
        filter.employees().forEach(wanted::employee);
        owners.forEach(owner -> wanted.owner(NamesWanted.owner(owner.value())));
        employees.forEach(employee -> wanted.employee(new EmployeeId(employee.value())));
        names = desk.names(wanted);
    }

    private void chips(ComplaintCounts counts, UrlFilter url) {
        long suggestions = counts.kinds().stream()
                .filter(kind -> kind.value().equals(ComplaintKind.SUGGESTION.name()))
                .mapToLong(ValueCount::count)
                .sum();
        List<Chip> chips = new ArrayList<>(List.of(
                chip(url, "show", "overdue", text("complaint.overdue") + " " + counts.overdue()),
                chip(url, "show", "open", text("complaint.open")),
                chip(url, "show", "mine", text("complaint.mine")),
                chip(url, "kind", ComplaintKind.SUGGESTION.name(), text("complaint.suggestions") + " " + suggestions)));
        for (String name : List.of("member", "from", "to")) {
            if (!url.text(name).isEmpty()) {
                String words = text("complaint.filtered." + name, url.text(name));
                chips.add(new Chip(name, words, true, () -> set(name, "")));
            }
        }
        if (!url.isEmpty()) {
            chips.add(new Chip(
                    "clear", text("list.clear"), false, () -> UI.getCurrent().navigate(ComplaintListView.class)));
        }
        bar.chips(chips);
    }

    private Chip chip(UrlFilter url, String name, String value, String words) {
        boolean on = url.text(name).equals(value);
        return new Chip(value.toLowerCase(Locale.ROOT), words, on, () -> set(name, on ? "" : value));
    }
}
