package io.salonledger.ui.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.PermittedBranch;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.VaadinTexts;

/** What the pages about employees need besides the list: names of branches, formats, who may do what. */
@Component
public class StaffDesk {

    private final StaffGateway gateway;
    private final CurrentUser user;
    private final Branches branches;
    private final LocalFormats formats;
    private final VaadinTexts texts;

    StaffDesk(StaffGateway gateway, CurrentUser user, Branches branches, LocalFormats formats, VaadinTexts texts) {
        this.gateway = gateway;
        this.user = user;
        this.branches = branches;
        this.formats = formats;
        this.texts = texts;
    }

    StaffGateway gateway() {
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

    List<PermittedBranch> permitted() {
        return user.get().branches();
    }

    Optional<PermittedBranch> chosen() {
        return user.branch();
    }

    String branchName(String branch) {
        return permitted().stream()
                .filter(one -> one.id().equals(branch))
                .map(PermittedBranch::name)
                .findFirst()
                .orElseGet(() -> branches.name(new BranchId(branch)));
    }

    String branchNames(EmployeeRow row) {
        return row.branches().stream()
                .map(branch -> branchName(branch.value()))
                .filter(name -> !name.isEmpty())
                .sorted()
                .collect(Collectors.joining("、"));
    }

    LocalDate today() {
        return LocalDate.now(formats().clock().withZone(formats().zone()));
    }

    static void done(boolean shown) {
        UI ui = UI.getCurrent();
        (shown ? Notice.good(ui.getTranslation("list.recorded")) : Notice.later(ui.getTranslation("list.late"))).show();
    }
}
