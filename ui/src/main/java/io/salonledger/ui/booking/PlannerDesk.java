package io.salonledger.ui.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.PermittedBranch;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.VaadinTexts;

/** What the planner, its drawer and its dialogs share: the branch and its clock, formats, who may do what. */
@Component
class PlannerDesk {

    private final PlannerGateway gateway;
    private final CurrentUser user;
    private final Branches branches;
    private final LocalFormats formats;
    private final VaadinTexts texts;
    private final Clock clock;

    PlannerDesk(
            PlannerGateway gateway,
            CurrentUser user,
            Branches branches,
            LocalFormats formats,
            VaadinTexts texts,
            Clock clock) {
        this.gateway = gateway;
        this.user = user;
        this.branches = branches;
        this.formats = formats;
        this.texts = texts;
        this.clock = clock;
    }

    PlannerGateway gateway() {
        return gateway;
    }

    Formats formats() {
        return formats.here();
    }

    VaadinTexts texts() {
        return texts;
    }

    boolean may(Permission permission) {
        return user.get().roles().stream().anyMatch(permission::isGrantedTo);
    }

    /** The chosen branch, or the first; a plan is of one branch. */
    Optional<BranchId> branch() {
        return user.branch()
                .or(() -> user.get().branches().stream().findFirst())
                .map(PermittedBranch::id)
                .map(BranchId::new);
    }

    /** The branch's name where the page is not already one of it; empty otherwise. */
    String branchName(BranchId branch) {
        return user.branch().isPresent() ? "" : branches.name(branch);
    }

    String nameOf(BranchId branch) {
        return branches.name(branch);
    }

    LocalDate today(BranchId branch) {
        return branches.calendar(branch)
                .map(calendar -> calendar.businessDateOf(clock.instant()))
                .orElseGet(() -> LocalDate.now(clock));
    }

    /** The business date of a time in a branch. */
    LocalDate dateOf(BranchId branch, ShopTime time) {
        return branches.calendar(branch)
                .map(calendar -> calendar.businessDateOf(time.instant()))
                .orElseGet(() -> time.local().toLocalDate());
    }

    ShopTime time(BranchId branch, LocalDateTime local) {
        return ShopTime.of(local, branches.zone(branch));
    }

    /** On the branch's clock. */
    LocalDateTime now(BranchId branch) {
        return LocalDateTime.ofInstant(clock.instant(), branches.zone(branch));
    }

    Instant now() {
        return clock.instant();
    }

    String money(Money money) {
        return formats().money(money.amount(), money.currency());
    }

    /**
     * What the planner shows.
     *
     * @param dates one, or those of a week
     * @param who id of the employee whose week it is; empty if nobody was chosen
     */
    PlanSheet sheet(BranchId branch, PlanSide side, List<LocalDate> dates, String who) {
        return new PlanSheet(
                side,
                dates.stream().map(date -> gateway.plan(branch, date)).toList(),
                side == PlanSide.ROOM ? gateway.branch(branch).facilities() : List.of(),
                who.isEmpty() ? null : new EmployeeId(who));
    }

    static void done(boolean shown, String text) {
        (shown ? Notice.good(text) : Notice.later(UI.getCurrent().getTranslation("list.late"))).show();
    }
}
