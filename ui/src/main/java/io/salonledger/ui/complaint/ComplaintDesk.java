package io.salonledger.ui.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.complaint.query.ComplaintDetails;
import io.salonledger.contracts.complaint.query.ComplaintRow;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.query.BranchRow;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.PermittedBranch;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.VaadinTexts;

/** What the pages about complaints need besides complaints: names, formats, branches, who may do what. */
@Component
class ComplaintDesk {

    private final ComplaintGateway gateway;
    private final CurrentUser user;
    private final Branches branches;
    private final LocalFormats formats;
    private final VaadinTexts texts;
    private final Clock clock;

    ComplaintDesk(
            ComplaintGateway gateway,
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

    ComplaintGateway gateway() {
        return gateway;
    }

    Branches branches() {
        return branches;
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

    UserId me() {
        return new UserId(user.get().userId());
    }

    String myName() {
        return user.get().name();
    }

    /** The branch looked at; empty means all. */
    Optional<BranchId> chosen() {
        return user.branch().map(branch -> new BranchId(branch.id()));
    }

    /** Those that a complaint may be filed for. */
    List<BranchRow> fileable() {
        Set<String> own =
                user.get().branches().stream().map(PermittedBranch::id).collect(Collectors.toSet());
        return branches.open().stream()
                .filter(row -> user.get().everywhere()
                        || own.isEmpty()
                        || own.contains(row.branch().value()))
                .toList();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(user.zone()));
    }

    /** What the branch's clocks show just now, to the minute. */
    LocalDateTime now(BranchId branch) {
        return LocalDateTime.now(clock.withZone(branches.zone(branch)))
                .withSecond(0)
                .withNano(0);
    }

    /** This very second, on the branch's clocks. */
    OffsetDateTime moment(BranchId branch) {
        return OffsetDateTime.now(clock.withZone(branches.zone(branch))).withNano(0);
    }

    OffsetDateTime at(BranchId branch, LocalDateTime local) {
        return local.atZone(branches.zone(branch)).toOffsetDateTime();
    }

    ComplaintNames names(Collection<ComplaintRow> rows) {
        NamesWanted wanted = new NamesWanted();
        rows.forEach(row -> {
            wanted.member(row.member());
            wanted.employee(row.employee());
            wanted.owner(row.owner());
        });
        return names(wanted);
    }

    ComplaintNames names(ComplaintDetails complaint) {
        NamesWanted wanted = new NamesWanted();
        wanted.member(complaint.member());
        wanted.employee(complaint.links().employee());
        wanted.owner(complaint.owner());
        complaint.steps().forEach(step -> {
            wanted.user(step.by());
            wanted.owner(step.owner());
        });
        return names(wanted);
    }

    ComplaintNames names(NamesWanted wanted) {
        return new ComplaintNames(gateway.people(wanted.members(), wanted.employees()), gateway.users(wanted.users()));
    }

    String money(Money money) {
        return formats().money(money.amount(), money.currency());
    }

    /** Says that it is done, or done but not yet to be seen. */
    static void done(boolean visible) {
        UI ui = UI.getCurrent();
        (visible ? Notice.good(ui.getTranslation("list.recorded")) : Notice.later(ui.getTranslation("list.late")))
                .show();
    }
}
