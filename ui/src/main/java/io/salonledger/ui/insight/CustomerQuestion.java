package io.salonledger.ui.insight;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.insight.query.CustomerSort;
import io.salonledger.contracts.insight.query.MeasureCustomers;
import io.salonledger.contracts.insight.query.SearchCustomers;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.list.UrlFilter;

/** What is searched for, as typed and chosen; it stands in the address, so that a search can be kept and sent. */
record CustomerQuestion(String text, CustomerFilter filter, CustomerSort sort) {

    static final CustomerQuestion ALL = new CustomerQuestion("", CustomerFilter.ALL, CustomerSort.RELEVANCE);

    /** What an address doesn't say well is left out. */
    static CustomerQuestion of(UrlFilter url) {
        CustomerFilter filter = CustomerFilter.ALL
                .inBranches(some(url, "branch", BranchId::new))
                .services(some(url, "service", ServiceId::new))
                .therapists(some(url, "therapist", EmployeeId::new))
                .sources(some(url, "source", MemberSource::valueOf))
                .tags(url.all("tag"))
                .lastVisit(one(url, "from", LocalDate::parse), one(url, "to", LocalDate::parse))
                .visits(one(url, "visits", Integer::valueOf), one(url, "visits-to", Integer::valueOf))
                .spend(one(url, "spend", Long::valueOf), one(url, "spend-to", Long::valueOf));
        CustomerSort sort = one(url, "sort", CustomerSort::valueOf);
        return new CustomerQuestion(url.text("q"), filter, sort == null ? CustomerSort.RELEVANCE : sort);
    }

    UrlFilter url() {
        return new UrlFilter()
                .with("q", text)
                .with(
                        "branch",
                        filter.branches().stream().map(BranchId::value).sorted().toList())
                .with(
                        "service",
                        filter.services().stream()
                                .map(ServiceId::value)
                                .sorted()
                                .toList())
                .with(
                        "therapist",
                        filter.therapists().stream()
                                .map(EmployeeId::value)
                                .sorted()
                                .toList())
                .with(
                        "source",
                        filter.sources().stream().map(Enum::name).sorted().toList())
                .with("tag", filter.tags().stream().sorted().toList())
                .with("from", text(filter.lastVisitFrom()))
                .with("to", text(filter.lastVisitTo()))
                .with("visits", text(filter.visitsMin()))
                .with("visits-to", text(filter.visitsMax()))
                .with("spend", text(filter.spendMin()))
                .with("spend-to", text(filter.spendMax()))
                .with("sort", sort == CustomerSort.RELEVANCE ? "" : sort.name());
    }

    CustomerQuestion typed(String other) {
        return new CustomerQuestion(other.strip(), filter, sort);
    }

    CustomerQuestion with(CustomerFilter other) {
        return new CustomerQuestion(text, other, sort);
    }

    CustomerQuestion by(CustomerSort other) {
        return new CustomerQuestion(text, filter, other);
    }

    SearchCustomers page(int offset, int limit) {
        return new SearchCustomers(text, filter, sort, new PageRequest(offset, limit));
    }

    MeasureCustomers measured() {
        return new MeasureCustomers(text, filter);
    }

    /** How many filters are set; a range is one. */
    int filters() {
        return filter.branches().size()
                + filter.services().size()
                + filter.therapists().size()
                + filter.sources().size()
                + filter.tags().size()
                + one(filter.lastVisitFrom(), filter.lastVisitTo())
                + one(filter.visitsMin(), filter.visitsMax())
                + one(filter.spendMin(), filter.spendMax());
    }

    private static int one(@Nullable Object... ends) {
        return Arrays.stream(ends).allMatch(java.util.Objects::isNull) ? 0 : 1;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static <T> Set<T> some(UrlFilter url, String name, Function<String, T> parse) {
        return url.all(name).stream()
                .flatMap(text -> java.util.stream.Stream.ofNullable(parsed(text, parse)))
                .collect(Collectors.toSet());
    }

    private static <T> @Nullable T one(UrlFilter url, String name, Function<String, T> parse) {
        return parsed(url.text(name), parse);
    }

    private static <T> @Nullable T parsed(String text, Function<String, T> parse) {
        try {
            return text.isEmpty() ? null : parse.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            return null;
        }
    }
}
