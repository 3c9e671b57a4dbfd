package io.salonledger.ui.insight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.insight.query.CustomerFacets;
import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.insight.query.CustomerMeasures;
import io.salonledger.contracts.insight.query.CustomerSummary;
import io.salonledger.contracts.insight.query.NamedCount;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.shell.SalonIcon;

/** The filters at the left, each with how many it would find. */
class CustomerFacetPanel extends Aside {

    private static final int FEW = 6;
    private static final CustomerMeasures NOTHING = new CustomerMeasures(
            0,
            0,
            null,
            null,
            new CustomerFacets(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
            new CustomerSummary(null, null, null, List.of(), List.of()),
            -1);

    private final CustomerWords words;
    private final Consumer<CustomerFilter> choose;
    private final Set<String> opened = new HashSet<>();
    private CustomerFilter filter = CustomerFilter.ALL;
    private CustomerMeasures shown = NOTHING;

    CustomerFacetPanel(CustomerWords words, Consumer<CustomerFilter> choose) {
        this.words = words;
        this.choose = choose;
        addClassName("facets");
        getElement().setAttribute("aria-label", getTranslation("shell.filters"));
    }

    void show(CustomerMeasures measures, CustomerFilter chosen) {
        shown = measures;
        filter = chosen;
        removeAll();
        CustomerFacets facets = measures.facets();
        checks("branch", facets.branches(), filter.branches(), BranchId::new, filter::inBranches);
        if (!facets.spend().isEmpty()) {
            add(new CustomerRanges(words, measures, filter, choose).spend());
            add(new CustomerRanges(words, measures, filter, choose).lastVisit());
        }
        visits(facets.visits());
        checks("service", facets.services(), filter.services(), ServiceId::new, filter::services);
        checks("therapist", facets.therapists(), filter.therapists(), EmployeeId::new, filter::therapists);
        tags(facets.tags());
        checks("source", facets.sources(), filter.sources(), MemberSource::valueOf, filter::sources);
    }

    private <T> void checks(
            String facet,
            List<NamedCount> counts,
            Set<T> chosen,
            Function<String, T> value,
            Function<Set<T>, CustomerFilter> change) {
        if (counts.isEmpty()) {
            return;
        }
        Section section = section(facet);
        boolean all = opened.contains(facet) || counts.size() <= FEW + 1;
        for (NamedCount count : counts) {
            boolean on = chosen.contains(value.apply(count.value()));
            if (all || on || counts.indexOf(count) < FEW) {
                section.add(check(
                        words.named(facet, count),
                        count.count(),
                        on,
                        () -> choose.accept(change.apply(toggled(chosen, value.apply(count.value()))))));
            }
        }
        if (!all) {
            section.add(rest(facet, counts.size() - FEW));
        }
        add(section);
    }

    private Component rest(String facet, int more) {
        NativeButton link = new NativeButton(getTranslation("customers.more", more), click -> {
            opened.add(facet);
            show(shown, filter);
        });
        link.addClassName("sl-link");
        return link;
    }

    private void visits(List<NamedCount> groups) {
        Section section = section("visits");
        List<Integer> least =
                groups.stream().map(group -> Integer.valueOf(group.value())).toList();
        for (int i = 0; i < groups.size(); i++) {
            Integer from = least.get(i);
            Integer to = i + 1 < groups.size() ? least.get(i + 1) - 1 : null;
            boolean on = from.equals(filter.visitsMin()) && java.util.Objects.equals(to, filter.visitsMax());
            section.add(check(
                    words.visits(from, to),
                    groups.get(i).count(),
                    on,
                    () -> choose.accept(on ? filter.visits(null, null) : filter.visits(from, to))));
        }
        add(section);
    }

    private void tags(List<NamedCount> counts) {
        List<String> tags =
                new ArrayList<>(counts.stream().map(NamedCount::value).toList());
        filter.tags().stream().filter(tag -> !tags.contains(tag)).forEach(tags::addFirst);
        if (tags.isEmpty()) {
            return;
        }
        Div chips = new Div();
        chips.addClassName("tags");
        for (String tag : tags) {
            boolean on = filter.tags().contains(tag);
            NativeButton chip = new NativeButton(tag, click -> choose.accept(filter.tags(toggled(filter.tags(), tag))));
            chip.addClassName("chip");
            chip.setClassName("on", on);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
            if (on) {
                chip.add(SalonIcon.X.create(12));
            }
            chips.add(chip);
        }
        Section section = section("tag");
        section.add(chips);
        add(section);
    }

    private Section section(String facet) {
        Section section = new Section(new H3(getTranslation("customers." + facet)));
        section.addClassName("facet-" + facet);
        return section;
    }

    private Component check(String label, long count, boolean on, Runnable act) {
        Span box = new Span();
        box.addClassName("box");
        box.setClassName("on", on);
        if (on) {
            box.add(SalonIcon.CHECK.create(12));
        }
        Span text = new Span(label);
        text.addClassName("clip");
        Span number = new Span(words.number(count));
        number.addClassName("n");
        NativeButton check = new NativeButton();
        check.add(box, text, number);
        check.addClassName("check");
        check.getElement().setAttribute("role", "checkbox").setAttribute("aria-checked", String.valueOf(on));
        check.addClickListener(click -> act.run());
        return check;
    }

    private static <T> Set<T> toggled(Set<T> values, T value) {
        Set<T> other = new HashSet<>(values);
        if (!other.remove(value)) {
            other.add(value);
        }
        return other;
    }
}
