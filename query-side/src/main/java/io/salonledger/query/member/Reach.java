package io.salonledger.query.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** All files of a person together; derived, never added to. */
record Reach(
        Set<String> tokens,
        @Nullable LocalDate firstVisit,
        @Nullable LocalDate lastVisit,
        int visits) {

    static Reach of(Findable own, List<AliasPart> aliases) {
        List<Findable> all = Stream.concat(Stream.of(own), aliases.stream().map(AliasPart::findable))
                .toList();
        Set<String> tokens = all.stream()
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.tokens().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<LocalDate> visits = all.stream()
                .flatMap(part -> part.visits().stream())
                .map(VisitEntry::on)
                .sorted()
                .toList();
        return visits.isEmpty()
                ? new Reach(tokens, null, null, 0)
                : new Reach(tokens, visits.getFirst(), visits.getLast(), visits.size());
    }
}
