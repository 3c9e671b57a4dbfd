package io.salonledger.ui.member;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import io.salonledger.contracts.member.CustomerClass;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.query.MemberCounts;
import io.salonledger.contracts.member.query.MemberSort;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.shell.FilterChips;
import io.salonledger.ui.shell.SalonIcon;

/** The search field, chips and boxes above the list of members. */
final class MemberFilters extends Div {

    private final transient MemberDesk desk;
    private final transient BiConsumer<String, String> set;
    private final TextField search = new TextField();

    /** @param set puts a value of the address; empty takes it away */
    MemberFilters(MemberDesk desk, BiConsumer<String, String> set) {
        this.desk = desk;
        this.set = set;
        search.setId("search");
        search.setPlaceholder(getTranslation("member.search"));
        search.setAriaLabel(getTranslation("member.search"));
        search.setPrefixComponent(SalonIcon.SEARCH.create(16));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                set.accept("q", typed.getValue());
            }
        });
    }

    void text(String text) {
        search.setValue(text);
    }

    /** As the address says, with how many members each choice would find. */
    void show(MemberCounts counts, UrlFilter url) {
        FilterChips chips = new FilterChips();
        chips.add(search);
        for (CustomerClass each : CustomerClass.values()) {
            toggle(
                    url,
                    chips,
                    "class",
                    each.name(),
                    MemberDesk.word(this, each),
                    counts.byClass().getOrDefault(each, 0L));
        }
        counts.byTag().entrySet().stream()
                .limit(6)
                .forEach(tag -> toggle(url, chips, "tag", tag.getKey(), tag.getKey(), tag.getValue()));
        toggle(url, chips, "blocked", "1", getTranslation("member.blocked"), -1);
        chips.add(box(
                url,
                "source",
                "member.source",
                counts.bySource().keySet(),
                source -> MemberDesk.word(this, source),
                MemberSource::name));
        chips.add(box(
                url,
                "branch",
                "member.branch",
                counts.byBranch().keySet(),
                branch -> desk.branches().name(new BranchId(branch)),
                branch -> branch));
        chips.add(box(
                url,
                "month",
                "member.birthday-month",
                IntStream.rangeClosed(1, 12).boxed().toList(),
                month -> Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, getLocale()),
                String::valueOf));
        chips.add(box(
                url,
                "sort",
                "member.sort",
                List.of(MemberSort.values()),
                sort -> MemberDesk.word(this, sort),
                MemberSort::name));
        if (!url.isEmpty()) {
            chips.clear(() -> UI.getCurrent().navigate(MemberListView.class));
        }
        removeAll();
        add(chips);
    }

    private void toggle(UrlFilter url, FilterChips chips, String name, String value, String text, long count) {
        boolean chosen = url.text(name).equals(value);
        String words = count < 0 ? text : text + " " + desk.formats().number(count);
        chips.choice(words, chosen, () -> set.accept(name, chosen ? "" : value));
    }

    private <T> ComboBox<T> box(
            UrlFilter url,
            String name,
            String key,
            Collection<T> values,
            Function<T, String> words,
            Function<T, String> stored) {
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
                set.accept(name, chosen.getValue() == null ? "" : stored.apply(chosen.getValue()));
            }
        });
        return box;
    }
}
