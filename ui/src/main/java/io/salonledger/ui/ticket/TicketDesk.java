package io.salonledger.ui.ticket;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.ticket.LineShare;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.contracts.ticket.query.TicketRow;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.PermittedBranch;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.VaadinTexts;
import io.salonledger.ui.wallet.WalletPanels;

/** What the pages about tickets need besides tickets: names, formats, the branch and its day, who may do what. */
@Component
public class TicketDesk {

    private final TicketGateway gateway;
    private final CurrentUser user;
    private final Branches branches;
    private final LocalFormats formats;
    private final VaadinTexts texts;
    private final Clock clock;
    private final WalletPanels wallets;

    TicketDesk(
            TicketGateway gateway,
            CurrentUser user,
            Branches branches,
            LocalFormats formats,
            VaadinTexts texts,
            Clock clock,
            WalletPanels wallets) {
        this.gateway = gateway;
        this.user = user;
        this.branches = branches;
        this.formats = formats;
        this.texts = texts;
        this.clock = clock;
        this.wallets = wallets;
    }

    WalletPanels wallets() {
        return wallets;
    }

    TicketGateway gateway() {
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

    Optional<BranchId> chosen() {
        return user.branch().map(branch -> new BranchId(branch.id()));
    }

    /** The branch whose till this is: the chosen one, or the first. */
    Optional<BranchId> till() {
        return chosen().or(() -> user.get().branches().stream()
                .findFirst()
                .map(PermittedBranch::id)
                .map(BranchId::new));
    }

    String branchName(BranchId branch) {
        return branches.name(branch);
    }

    Optional<Currency> currency(BranchId branch) {
        return branches.currency(branch);
    }

    LocalDate businessDate(BranchId branch) {
        return branches.calendar(branch)
                .map(calendar -> calendar.businessDateOf(clock.instant()))
                .orElseGet(() -> LocalDate.now(clock));
    }

    OffsetDateTime now(BranchId branch) {
        return OffsetDateTime.now(clock.withZone(branches.zone(branch))).withNano(0);
    }

    List<EmployeeRow> employees(BranchId branch) {
        return may(Permission.STAFF_SEE) ? gateway.employees(Set.of(branch)) : List.of();
    }

    PeopleNames names(Collection<TicketRow> rows) {
        Set<MemberId> members = new HashSet<>();
        Set<EmployeeId> employees = new HashSet<>();
        for (TicketRow row : rows) {
            Optional.ofNullable(row.member()).ifPresent(members::add);
            employees.addAll(row.employees());
        }
        return gateway.names(members, employees);
    }

    PeopleNames names(TicketDetails ticket) {
        Set<MemberId> members = new HashSet<>();
        Set<EmployeeId> employees = new HashSet<>();
        Optional.ofNullable(ticket.member()).ifPresent(members::add);
        ticket.lines().forEach(line -> {
            Optional.ofNullable(line.guest()).ifPresent(members::add);
            line.shares().stream()
                    .map(LineShare::employee)
                    .flatMap(employee -> Optional.ofNullable(employee).stream())
                    .forEach(employees::add);
        });
        ticket.imported().forEach(line -> {
            Optional.ofNullable(line.guest()).ifPresent(members::add);
            Optional.ofNullable(line.employee()).ifPresent(employees::add);
        });
        return gateway.names(members, employees);
    }

    String money(Money money) {
        return formats().money(money.amount(), money.currency());
    }

    /** Without the currency's sign. */
    String amount(Money money) {
        return formats().amount(money.amount(), money.currency());
    }

    String number(BigDecimal number) {
        return formats().number(number);
    }

    /** Runs what may be refused or fail, and says so at the bottom of the page; true if all went well. */
    static boolean guarded(Runnable act) {
        UI ui = UI.getCurrent();
        try {
            act.run();
            return true;
        } catch (Refused refused) {
            Notice.bad(Sentence.of(ui, refused)).show();
        } catch (io.salonledger.ui.message.Failed failed) {
            Notice.bad(ui.getTranslation("shell.error.code", failed.correlationId()))
                    .show();
        }
        return false;
    }
}
