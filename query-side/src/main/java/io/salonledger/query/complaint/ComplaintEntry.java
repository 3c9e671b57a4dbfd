package io.salonledger.query.complaint;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.complaint.ComplaintState;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.complaint.event.ComplaintResolved;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/**
 * A complaint in lists.
 *
 * @param numberOrder year and sequence, so that 10000 comes after 9999
 * @param day received, on the branch's clock
 * @param month of that day, {@code 2026-11}
 * @param employee who served the guest; empty if nobody is named
 * @param owner {@code user:<id>} or {@code employee:<id>}; empty if nobody takes care
 * @param words what it is found by, keyed hashes by where they come from
 */
record ComplaintEntry(
        ComplaintId complaint,
        String number,
        long numberOrder,
        BranchId branch,
        ComplaintKind kind,
        ComplaintCause cause,
        Severity severity,
        OffsetDateTime receivedAt,
        LocalDate day,
        String month,
        @Nullable MemberId member,
        @Sealed("complaint.caller") @Nullable Personal<Caller> caller,
        @Sealed("complaint.text") Personal<String> text,
        String employee,
        String ticket,
        String owner,
        Standing standing,
        Map<String, Set<String>> words,
        Set<String> tokens) {

    /**
     * How far it is.
     *
     * @param rank health cases, other open ones, closed ones; smallest first
     * @param order within a rank: due time, or newest closed first; smallest first
     */
    record Standing(
            ComplaintState state,
            boolean open,
            int rank,
            long order,
            OffsetDateTime due,
            @Nullable Long responseSeconds,
            @Nullable Long resolutionSeconds,
            @Nullable ComplaintOutcome outcome) {}

    private static final int HEALTH = 0;
    private static final int OTHERS = 1;
    private static final int CLOSED = 2;
    private static final long SEQUENCES = 1_000_000;

    static ComplaintEntry of(ComplaintFiled event) {
        LocalDate day = event.receivedAt().toLocalDate();
        String[] parts = event.number().split("-");
        return new ComplaintEntry(
                        event.complaint(),
                        event.number(),
                        Long.parseLong(parts[1]) * SEQUENCES + Long.parseLong(parts[2]),
                        event.branch(),
                        event.classification().kind(),
                        event.classification().cause(),
                        event.classification().severity(),
                        event.receivedAt(),
                        day,
                        day.toString().substring(0, 7),
                        event.member(),
                        event.caller(),
                        event.text(),
                        event.links().employee() == null
                                ? ""
                                : event.links().employee().value(),
                        event.links().ticket() == null
                                ? ""
                                : event.links().ticket().value(),
                        "",
                        new Standing(ComplaintState.NEW, true, 0, 0, event.due(), null, null, null),
                        Map.of(),
                        Set.of())
                .openUntil(event.due());
    }

    ComplaintEntry openUntil(OffsetDateTime due) {
        ComplaintState state = owner.isEmpty() ? ComplaintState.NEW : ComplaintState.ASSIGNED;
        int rank = severity == Severity.HEALTH ? HEALTH : OTHERS;
        return with(new Standing(state, true, rank, due.toEpochSecond(), due, standing.responseSeconds(), null, null));
    }

    ComplaintEntry answeredAfter(Duration took) {
        Standing was = standing;
        return with(new Standing(
                was.state(),
                was.open(),
                was.rank(),
                was.order(),
                was.due(),
                took.toSeconds(),
                was.resolutionSeconds(),
                was.outcome()));
    }

    /** What ends a complaint answers it, too, if nothing did before. */
    ComplaintEntry resolved(ComplaintResolved event) {
        long took = event.took().toSeconds();
        Long answered = standing.responseSeconds() == null ? took : standing.responseSeconds();
        return closed(ComplaintState.RESOLVED, event.resolvedAt(), answered, took, event.outcome());
    }

    ComplaintEntry withdrawnAt(OffsetDateTime at) {
        return closed(ComplaintState.WITHDRAWN, at, standing.responseSeconds(), null, null);
    }

    private ComplaintEntry closed(
            ComplaintState state,
            OffsetDateTime at,
            @Nullable Long response,
            @Nullable Long resolution,
            @Nullable ComplaintOutcome outcome) {
        return with(
                new Standing(state, false, CLOSED, -at.toEpochSecond(), standing.due(), response, resolution, outcome));
    }

    ComplaintEntry ownedBy(String now) {
        return with(now, standing, words).openUntil(standing.due());
    }

    private ComplaintEntry with(Standing now) {
        return with(owner, now, words);
    }

    ComplaintEntry found(String by, Set<String> hashes) {
        Map<String, Set<String>> all = new TreeMap<>(words);
        all.put(by, new TreeSet<>(hashes));
        return with(owner, standing, all);
    }

    /** Nothing that was said is found any more. */
    ComplaintEntry silenced() {
        Map<String, Set<String>> left = new TreeMap<>(words);
        left.keySet().retainAll(Set.of("number"));
        return with(owner, standing, left);
    }

    private ComplaintEntry with(String ownedBy, Standing now, Map<String, Set<String>> hashes) {
        Set<String> all = new TreeSet<>();
        hashes.values().forEach(all::addAll);
        return new ComplaintEntry(
                complaint,
                number,
                numberOrder,
                branch,
                kind,
                cause,
                severity,
                receivedAt,
                day,
                month,
                member,
                caller,
                text,
                employee,
                ticket,
                ownedBy,
                now,
                hashes,
                all);
    }
}
