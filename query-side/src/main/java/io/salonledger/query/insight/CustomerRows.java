package io.salonledger.query.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.insight.query.CustomerField;
import io.salonledger.contracts.insight.query.CustomerMatch;
import io.salonledger.contracts.insight.query.CustomerRow;
import io.salonledger.contracts.insight.query.CustomerSums;
import io.salonledger.contracts.insight.query.MarkedText;
import io.salonledger.contracts.insight.query.NamedCount;
import io.salonledger.contracts.money.Money;
import io.salonledger.query.privacy.Highlights;

/** Makes rows of what was found: opens, marks, masks. */
class CustomerRows {

    private final Highlights highlights;
    private final CustomerMask mask;
    private final CustomerNames names;
    private final @Nullable LocalDate newest;

    CustomerRows(Highlights highlights, CustomerMask mask, CustomerNames names, @Nullable LocalDate newest) {
        this.highlights = highlights;
        this.mask = mask;
        this.names = names;
        this.newest = newest;
    }

    CustomerRow row(CustomerDocument customer, Set<String> matchedQueries) {
        CustomerPerson person = customer.person();
        CustomerFigures figures = customer.figures();
        return new CustomerRow(
                customer.member(),
                mask.name(marked(person.label())),
                CustomerPerson.text(person.phone()).map(mask::phone).orElse(null),
                matches(customer, matchedQueries),
                sums(figures),
                strip(figures.months()),
                top(figures.services(), names::service),
                top(figures.therapists(), names::employee),
                person.erased());
    }

    private List<CustomerMatch> matches(CustomerDocument customer, Set<String> matchedQueries) {
        EnumSet<CustomerField> fields = EnumSet.noneOf(CustomerField.class);
        matchedQueries.forEach(name -> fields.add(CustomerField.valueOf(name.substring(0, name.indexOf(':')))));
        List<CustomerMatch> matches = new ArrayList<>();
        for (CustomerField field : fields) {
            List<MarkedText> texts = texts(customer, field)
                    .map(this::marked)
                    .filter(text -> !text.marks().isEmpty())
                    .limit(2)
                    .map(text -> mask.text(field, text, customer.person()))
                    .flatMap(Optional::stream)
                    .toList();
            if (texts.isEmpty()) {
                matches.add(new CustomerMatch(field, null));
            }
            texts.forEach(text -> matches.add(new CustomerMatch(field, text)));
        }
        return matches;
    }

    private static Stream<String> texts(CustomerDocument customer, CustomerField field) {
        CustomerPerson person = customer.person();
        return switch (field) {
            case NAME -> Stream.of(person.label());
            case PHONE -> CustomerPerson.text(person.phone()).stream();
            case CODE -> CustomerPerson.text(person.code()).stream();
            case TAG -> person.openTags().stream();
            case NOTE -> person.openNotes().stream();
            case PREFERENCE -> person.openPreferences().stream();
            case ITEM ->
                customer.purchases().values().stream()
                        .flatMap(purchase -> purchase.items().stream())
                        .map(Purchase.Item::name)
                        .distinct();
        };
    }

    private MarkedText marked(String text) {
        return new MarkedText(
                text,
                highlights.in(text).stream()
                        .map(part -> new MarkedText.Mark(part.from(), part.to()))
                        .toList());
    }

    private CustomerSums sums(CustomerFigures figures) {
        return new CustomerSums(
                figures.firstVisit(),
                figures.lastVisit(),
                figures.lastBranch() == null ? null : names.branch(figures.lastBranch()),
                figures.visits(),
                money(figures, figures.spend()),
                money(
                        figures,
                        newest == null
                                ? 0
                                : figures.yearSpend()
                                        .getOrDefault(YearMonth.from(newest).toString(), 0L)),
                figures.bookings(),
                figures.noShows(),
                figures.cancellations());
    }

    private static @Nullable Money money(CustomerFigures figures, long minorUnits) {
        return figures.currency() == null
                ? null
                : Money.ofMinorUnits(minorUnits, Currency.getInstance(figures.currency()));
    }

    private List<Integer> strip(Map<String, Integer> months) {
        List<Integer> strip = new ArrayList<>();
        if (newest != null) {
            for (int ago = FiguresOf.YEAR - 1; ago >= 0; ago--) {
                strip.add(months.getOrDefault(
                        YearMonth.from(newest).minusMonths(ago).toString(), 0));
            }
        }
        return strip;
    }

    private static @Nullable NamedCount top(
            List<CustomerFigures.Had> had, java.util.function.UnaryOperator<String> name) {
        return had.isEmpty()
                ? null
                : new NamedCount(
                        had.getFirst().id(),
                        name.apply(had.getFirst().id()),
                        had.getFirst().times());
    }
}
