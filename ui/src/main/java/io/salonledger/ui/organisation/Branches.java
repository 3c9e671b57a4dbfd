package io.salonledger.ui.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.query.BranchRow;

/**
 * What every view may ask about a branch: its name, currency, zone and business day. Held for a few seconds, since every
 * page asks.
 */
@Component
public class Branches {

    private static final Duration HELD = Duration.ofSeconds(5);

    private record Known(Instant at, List<BranchRow> rows) {}

    private final OrganisationGateway gateway;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, List.of());

    Branches(OrganisationGateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    /** All branches, closed ones too, in the order of their names. */
    public List<BranchRow> all() {
        Known held = known;
        Instant now = clock.instant();
        if (held.at().isBefore(now.minus(HELD))) {
            held = new Known(now, gateway.allBranches(new PageRequest(0, PageRequest.MAX_LIMIT)));
            known = held;
        }
        return held.rows();
    }

    /** Those that are not closed. */
    public List<BranchRow> open() {
        return all().stream().filter(branch -> branch.closedOn() == null).toList();
    }

    public Optional<BranchRow> find(BranchId branch) {
        return all().stream().filter(row -> row.branch().equals(branch)).findFirst();
    }

    /** Empty if the branch is unknown: an id is nothing to show. */
    public String name(BranchId branch) {
        return find(branch).map(BranchRow::name).orElse("");
    }

    public Optional<Currency> currency(BranchId branch) {
        return find(branch).map(BranchRow::currency);
    }

    /** What the branch's clocks show; of an unknown branch, what this machine's show. */
    public ZoneId zone(BranchId branch) {
        return calendar(branch).map(BusinessCalendar::zone).orElseGet(ZoneId::systemDefault);
    }

    public Optional<BusinessCalendar> calendar(BranchId branch) {
        return find(branch).map(BranchRow::calendar);
    }

    /** Asks anew at the next question; after a branch was changed here. */
    public void forget() {
        known = new Known(Instant.MIN, List.of());
    }
}
