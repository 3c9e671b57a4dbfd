package io.salonledger.ui.insight;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Component;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.insight.query.CustomerMeasures;
import io.salonledger.contracts.insight.query.NamedCount;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.shell.FilterChips;
import io.salonledger.ui.shell.SalonIcon;

/** The filters that are set, as chips; a click takes one away. */
class CustomerChips {

    private final CustomerWords words;
    private final CustomerMeasures measures;
    private final CustomerFilter filter;
    private final Consumer<CustomerFilter> choose;
    private final FilterChips chips = new FilterChips();

    CustomerChips(
            CustomerWords words, CustomerMeasures measures, CustomerFilter filter, Consumer<CustomerFilter> choose) {
        this.words = words;
        this.measures = measures;
        this.filter = filter;
        this.choose = choose;
    }

    Component chips() {
        var facets = measures.facets();
        many("branch", SalonIcon.DOOR, filter.branches(), BranchId::value, facets.branches(), filter::inBranches);
        if (filter.spendMin() != null || filter.spendMax() != null) {
            chips.set(
                    SalonIcon.COIN,
                    words.spend(filter.spendMin(), filter.spendMax(), measures.currency()),
                    () -> choose.accept(filter.spend(null, null)));
        }
        if (filter.lastVisitFrom() != null || filter.lastVisitTo() != null) {
            chips.set(
                    SalonIcon.CALENDAR,
                    words.lastVisit(filter.lastVisitFrom(), filter.lastVisitTo()),
                    () -> choose.accept(filter.lastVisit(null, null)));
        }
        if (filter.visitsMin() != null || filter.visitsMax() != null) {
            chips.set(
                    SalonIcon.WALK,
                    words.visits(filter.visitsMin(), filter.visitsMax()),
                    () -> choose.accept(filter.visits(null, null)));
        }
        many("service", SalonIcon.LEAF, filter.services(), ServiceId::value, facets.services(), filter::services);
        many(
                "therapist",
                SalonIcon.TEAM,
                filter.therapists(),
                EmployeeId::value,
                facets.therapists(),
                filter::therapists);
        many("tag", SalonIcon.TAG, filter.tags(), tag -> tag, facets.tags(), filter::tags);
        many("source", SalonIcon.ARROW, filter.sources(), Enum::name, facets.sources(), filter::sources);
        chips.clear(() -> choose.accept(CustomerFilter.ALL));
        return chips;
    }

    private <T> void many(
            String facet,
            SalonIcon icon,
            Set<T> chosen,
            Function<T, String> id,
            List<NamedCount> counts,
            Function<Set<T>, CustomerFilter> change) {
        chosen.stream().sorted(java.util.Comparator.comparing(id)).forEach(value -> {
            NamedCount count = counts.stream()
                    .filter(one -> one.value().equals(id.apply(value)))
                    .findFirst()
                    .orElseGet(() -> new NamedCount(id.apply(value), facet.equals("tag") ? id.apply(value) : "", 0));
            Set<T> others = new HashSet<>(chosen);
            others.remove(value);
            chips.set(icon, words.named(facet, count), () -> choose.accept(change.apply(others)));
        });
    }
}
