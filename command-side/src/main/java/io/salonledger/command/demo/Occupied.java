package io.salonledger.command.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which therapists and rooms are taken on a day, in minutes. */
final class Occupied {

    private record Span(int from, int until) {}

    private final Map<Object, List<Span>> taken = new HashMap<>();

    boolean isFree(Object who, int from, int until) {
        return taken.getOrDefault(who, List.of()).stream().noneMatch(span -> span.from < until && from < span.until);
    }

    void take(Object who, int from, int until) {
        taken.computeIfAbsent(who, any -> new ArrayList<>()).add(new Span(from, until));
    }
}
