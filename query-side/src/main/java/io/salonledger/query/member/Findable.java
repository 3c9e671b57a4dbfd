package io.salonledger.query.member;

import java.util.List;
import java.util.Set;

/** What one file is found and measured by. */
record Findable(List<TokenGroup> groups, List<VisitEntry> visits) {

    static final Findable NOTHING = new Findable(List.of(), List.of());

    Findable with(String from, Set<String> tokens) {
        return new Findable(Entries.with(groups, new TokenGroup(from, tokens), TokenGroup::from), visits);
    }

    Findable without(String from) {
        return new Findable(Entries.without(groups, from, TokenGroup::from), visits);
    }

    Findable with(VisitEntry visit) {
        return new Findable(groups, Entries.with(visits, visit, VisitEntry::ticket));
    }
}
