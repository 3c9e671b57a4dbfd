package io.salonledger.ui.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.PermittedBranch;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;

/** What the roster and its dialog share: the branch and its clock, formats, who may plan. */
@Component
class RosterDesk {

    private final RosterGateway gateway;
    private final CurrentUser user;
    private final Branches branches;
    private final LocalFormats formats;
    private final Clock clock;

    RosterDesk(RosterGateway gateway, CurrentUser user, Branches branches, LocalFormats formats, Clock clock) {
        this.gateway = gateway;
        this.user = user;
        this.branches = branches;
        this.formats = formats;
        this.clock = clock;
    }

    RosterGateway gateway() {
        return gateway;
    }

    Formats formats() {
        return formats.here();
    }

    boolean mayPlan() {
        return user.get().roles().stream().anyMatch(Permission.STAFF_EDIT::isGrantedTo);
    }

    /** The chosen branch, or the first; a roster is of one branch. */
    Optional<BranchId> branch() {
        return user.branch()
                .or(() -> user.get().branches().stream().findFirst())
                .map(PermittedBranch::id)
                .map(BranchId::new);
    }

    LocalDate today(BranchId branch) {
        return branches.calendar(branch)
                .map(calendar -> calendar.businessDateOf(clock.instant()))
                .orElseGet(() -> LocalDate.now(clock));
    }

    /** From one time to another on a date; one that ends at or before its start ends on the next day. */
    ShopSpan span(BranchId branch, LocalDate date, LocalTime from, LocalTime until) {
        ZoneId zone = branches.zone(branch);
        LocalDate end = until.isAfter(from) ? date : date.plusDays(1);
        return ShopSpan.between(ShopTime.of(date.atTime(from), zone), ShopTime.of(end.atTime(until), zone));
    }

    String words(ShopSpan span) {
        return formats()
                .span(span.start().local().toLocalTime(), span.end().local().toLocalTime());
    }
}
