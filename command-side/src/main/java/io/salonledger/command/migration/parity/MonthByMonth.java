package io.salonledger.command.migration.parity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;

/** Reads long lists a month at a time: a read model pages no further than its first ten thousand rows. */
final class MonthByMonth {

    private MonthByMonth() {}

    /** @param months asks for the rows from a first to a last date */
    static <R> List<R> all(LocalDate first, LocalDate last, Months<R> months) {
        List<R> all = new ArrayList<>();
        LocalDate from = first;
        while (!from.isAfter(last)) {
            LocalDate end = from.withDayOfMonth(from.lengthOfMonth());
            LocalDate to = end.isAfter(last) ? last : end;
            LocalDate start = from;
            all.addAll(pages(page -> months.ask(start, to, page)));
            from = end.plusDays(1);
        }
        return all;
    }

    static <R> List<R> pages(Function<PageRequest, Page<R>> ask) {
        Page<R> page = ask.apply(new PageRequest(0, PageRequest.MAX_LIMIT));
        if (page.total() > page.items().size()) {
            throw new IllegalStateException(page.total() + " rows are more than can be compared one by one");
        }
        return page.items();
    }

    /** One month's page of rows. */
    @FunctionalInterface
    interface Months<R> {
        Page<R> ask(LocalDate from, LocalDate to, PageRequest page);
    }
}
