package io.salonledger.ui.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.query.BranchRow;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;

/** What the page of a day's money needs besides it: the branch and its day, formats, who may do what. */
@Component
class FinanceDesk {

    private final FinanceGateway gateway;
    private final CurrentUser user;
    private final Branches branches;
    private final LocalFormats formats;
    private final Clock clock;

    FinanceDesk(FinanceGateway gateway, CurrentUser user, Branches branches, LocalFormats formats, Clock clock) {
        this.gateway = gateway;
        this.user = user;
        this.branches = branches;
        this.formats = formats;
        this.clock = clock;
    }

    FinanceGateway gateway() {
        return gateway;
    }

    Formats formats() {
        return formats.here();
    }

    boolean may(Permission permission) {
        return user.get().roles().stream().anyMatch(permission::isGrantedTo);
    }

    /** The branch whose drawer it is: the chosen one, or the first that the person works for, or the first of all. */
    Optional<BranchId> branch() {
        return user.branch()
                .map(chosen -> new BranchId(chosen.id()))
                .or(() -> user.get().branches().stream().findFirst().map(first -> new BranchId(first.id())))
                .or(() -> branches.open().stream().findFirst().map(BranchRow::branch));
    }

    /** A branch that a link names, if the person may look at it. */
    Optional<BranchId> permitted(String id) {
        return user.get().branches().isEmpty()
                ? branches.open().stream()
                        .map(BranchRow::branch)
                        .filter(branch -> branch.value().equals(id))
                        .findFirst()
                : user.get().branches().stream()
                        .filter(branch -> branch.id().equals(id))
                        .findFirst()
                        .map(branch -> new BranchId(branch.id()));
    }

    String branchName(BranchId branch) {
        return branches.name(branch);
    }

    Optional<Currency> currency(BranchId branch) {
        return branches.currency(branch);
    }

    LocalDate today(BranchId branch) {
        return branches.calendar(branch)
                .map(calendar -> calendar.businessDateOf(clock.instant()))
                .orElseGet(() -> LocalDate.now(clock));
    }

    OffsetDateTime now(BranchId branch) {
        return OffsetDateTime.now(clock.withZone(branches.zone(branch))).withNano(0);
    }

    String money(Money money) {
        return formats().money(money.amount(), money.currency());
    }
}
