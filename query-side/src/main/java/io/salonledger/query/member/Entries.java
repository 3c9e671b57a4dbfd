package io.salonledger.query.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** Lists whose entries are set by their key, so that an event delivered again changes nothing. */
final class Entries {

    private Entries() {}

    static <E> List<E> with(List<E> entries, E entry, Function<E, ?> key) {
        List<E> all = new ArrayList<>(without(entries, key.apply(entry), key));
        all.add(entry);
        return List.copyOf(all);
    }

    static <E> List<E> without(List<E> entries, @Nullable Object gone, Function<E, ?> key) {
        return entries.stream()
                .filter(entry -> !Objects.equals(key.apply(entry), gone))
                .toList();
    }

    static <E> List<E> change(List<E> entries, Object which, Function<E, ?> key, UnaryOperator<E> change) {
        return entries.stream()
                .map(entry -> which.equals(key.apply(entry)) ? change.apply(entry) : entry)
                .toList();
    }
}
