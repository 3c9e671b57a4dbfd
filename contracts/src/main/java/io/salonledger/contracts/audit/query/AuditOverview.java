package io.salonledger.contracts.audit.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ActMark;
import io.salonledger.contracts.audit.ReadKind;
import io.salonledger.contracts.audit.query.HistoryRow.Party;

/**
 * The last days, counted.
 *
 * @param before events in as many days before
 * @param days each of them, oldest first, also those on which nothing happened
 * @param acts each kind of act worth a look, in the order of {@link ActMark}
 * @param looks by person, most first; null for who works for some branches only, since looks belong to no branch
 */
public record AuditOverview(
        long events,
        long before,
        List<Day> days,
        List<Acts> acts,
        @Nullable List<Looks> looks) {

    public AuditOverview {
        days = List.copyOf(days);
        acts = List.copyOf(acts);
        looks = looks == null ? null : List.copyOf(looks);
    }

    /** Events of one day. */
    public record Day(LocalDate day, long events) {}

    /**
     * Acts of one kind.
     *
     * @param before in as many days before
     * @param newest when; null if there was none
     * @param people who did most of them, most first
     */
    public record Acts(
            ActMark mark,
            long events,
            long before,
            @Nullable Instant newest,
            List<Party> people) {
        public Acts {
            people = List.copyOf(people);
        }
    }

    /** What one person looked at, and how often that was refused. */
    public record Looks(Party reader, Map<ReadKind, Long> kinds, long all, long refused) {
        public Looks {
            kinds = Map.copyOf(kinds);
        }
    }
}
