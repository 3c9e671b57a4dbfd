package io.salonledger.query.organisation;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.query.BranchRow;

/**
 * @param order what lists are sorted by
 * @param tokens what the branch is found by
 * @param rooms ids of the rooms in use
 * @param closed kept beside the day, to filter by
 */
record BranchSearchDocument(
        BranchId branch,
        BranchProfile profile,
        String order,
        Set<String> tokens,
        Currency currency,
        BusinessCalendar calendar,
        Set<String> rooms,
        boolean closed,
        @Nullable LocalDate closedOn) {

    BranchRow row() {
        return new BranchRow(branch, profile, currency, calendar, rooms.size(), closedOn);
    }

    BranchSearchDocument with(BranchProfile corrected, String newOrder, Set<String> newTokens) {
        return new BranchSearchDocument(
                branch, corrected, newOrder, newTokens, currency, calendar, rooms, closed, closedOn);
    }

    BranchSearchDocument with(BusinessCalendar changed) {
        return new BranchSearchDocument(branch, profile, order, tokens, currency, changed, rooms, closed, closedOn);
    }

    BranchSearchDocument withRoom(String room) {
        Set<String> more = new TreeSet<>(rooms);
        more.add(room);
        return withRooms(more);
    }

    BranchSearchDocument withoutRoom(String room) {
        Set<String> fewer = new TreeSet<>(rooms);
        fewer.remove(room);
        return withRooms(fewer);
    }

    private BranchSearchDocument withRooms(Set<String> changed) {
        return new BranchSearchDocument(branch, profile, order, tokens, currency, calendar, changed, closed, closedOn);
    }

    BranchSearchDocument closed(LocalDate lastDay) {
        return new BranchSearchDocument(branch, profile, order, tokens, currency, calendar, rooms, true, lastDay);
    }
}
