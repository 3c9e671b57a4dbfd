package io.salonledger.query.search;

import java.util.List;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;

/** How a list is sorted: by fields, what has no value last, and at last by id, so that pages don't overlap. */
public final class Sorted {

    private Sorted() {}

    public static List<SortOptions> by(boolean descending, String... fields) {
        SortOrder order = descending ? SortOrder.Desc : SortOrder.Asc;
        return Stream.concat(
                        Stream.of(fields)
                                .map(field -> SortOptions.of(s ->
                                        s.field(f -> f.field(field).order(order).missing("_last")))),
                        Stream.of(SortOptions.of(
                                s -> s.field(f -> f.field("position_").order(SortOrder.Asc)))))
                .toList();
    }
}
