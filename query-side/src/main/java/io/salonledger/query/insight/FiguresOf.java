package io.salonledger.query.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.staff.EmployeeId;

/** Sums up a customer. A visit is a business date with a purchase: two receipts of one day are one visit. */
final class FiguresOf {

    static final int YEAR = 12;
    static final CustomerFigures NOTHING = sum(List.of(), List.of(), null);

    private FiguresOf() {}

    static CustomerFigures documents(CustomerDocument main, List<CustomerDocument> others) {
        List<Purchase> purchases = new ArrayList<>(main.purchases().values());
        List<BookingState> bookings = new ArrayList<>(main.bookings().values());
        for (CustomerDocument other : others) {
            purchases.addAll(other.purchases().values());
            bookings.addAll(other.bookings().values());
        }
        return sum(
                purchases,
                bookings,
                main.person().home() == null ? null : main.person().home().value());
    }

    private static CustomerFigures sum(List<Purchase> purchases, List<BookingState> bookings, @Nullable String home) {
        TreeMap<LocalDate, String> visits = new TreeMap<>();
        Set<String> branches = new TreeSet<>();
        for (Purchase purchase : purchases) {
            if (purchase.visit()) {
                visits.put(purchase.date(), purchase.branch().value());
                branches.add(purchase.branch().value());
            }
        }
        if (branches.isEmpty() && home != null) {
            branches.add(home);
        }
        String currency = commonest(purchases.stream().map(Purchase::currency));
        List<Purchase> paid =
                purchases.stream().filter(p -> p.currency().equals(currency)).toList();
        long spend = paid.stream().mapToLong(Purchase::net).sum();
        List<CustomerFigures.Had> therapists =
                had(purchases, p -> p.therapists().stream().map(EmployeeId::value));
        return new CustomerFigures(
                branches,
                visits.isEmpty() ? null : visits.lastEntry().getValue(),
                visits.isEmpty() ? null : visits.firstKey(),
                visits.isEmpty() ? null : visits.lastKey(),
                visits.size(),
                interval(visits),
                currency,
                spend,
                visits.isEmpty() ? 0 : Math.round((double) spend / visits.size()),
                yearSpend(paid),
                months(visits.keySet()),
                had(purchases, FiguresOf::services),
                had(purchases, FiguresOf::products),
                therapists,
                therapists.isEmpty() ? null : therapists.getFirst().id(),
                bookings.size(),
                count(bookings, BookingState.NO_SHOW),
                count(bookings, BookingState.CANCELLED));
    }

    private static Stream<String> services(Purchase purchase) {
        return purchase.items().stream()
                .map(Purchase.Item::service)
                .filter(java.util.Objects::nonNull)
                .map(ServiceId::value);
    }

    private static Stream<String> products(Purchase purchase) {
        return purchase.items().stream()
                .map(Purchase.Item::product)
                .filter(java.util.Objects::nonNull)
                .map(ProductId::value);
    }

    private static @Nullable Double interval(TreeMap<LocalDate, String> visits) {
        return visits.size() < 2
                ? null
                : (double) ChronoUnit.DAYS.between(visits.firstKey(), visits.lastKey()) / (visits.size() - 1);
    }

    /** A purchase counts in the 12 months that end with its own and the eleven after it. */
    private static Map<String, Long> yearSpend(List<Purchase> paid) {
        Map<String, Long> sums = new TreeMap<>();
        for (Purchase purchase : paid) {
            YearMonth month = YearMonth.from(purchase.date());
            for (int later = 0; later < YEAR; later++) {
                sums.merge(month.plusMonths(later).toString(), purchase.net(), Long::sum);
            }
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static Map<String, Integer> months(Set<LocalDate> dates) {
        Map<String, Integer> months = new TreeMap<>();
        dates.forEach(date -> months.merge(YearMonth.from(date).toString(), 1, Integer::sum));
        return months;
    }

    /** On how many visits; of what is had equally often, the lesser id first, so that a replay gives the same. */
    private static List<CustomerFigures.Had> had(
            List<Purchase> purchases, java.util.function.Function<Purchase, Stream<String>> ids) {
        Map<String, Integer> times = new TreeMap<>();
        for (Purchase purchase : purchases) {
            if (purchase.visit()) {
                ids.apply(purchase).distinct().forEach(id -> times.merge(id, 1, Integer::sum));
            }
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new CustomerFigures.Had(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static @Nullable String commonest(Stream<String> values) {
        Map<String, Integer> times = new TreeMap<>();
        values.forEach(value -> times.merge(value, 1, Integer::sum));
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static int count(Collection<BookingState> bookings, BookingState state) {
        return (int) bookings.stream().filter(state::equals).count();
    }
}
