package io.salonledger.ui.stock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.catalogue.ProductTermsVersion;
import io.salonledger.contracts.catalogue.query.ProductRow;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.PermittedBranch;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.VaadinTexts;

/** What the dialogs about stock need besides the item: dates, currency, formats, who may do what. */
@Component
public class StockDesk {

    private final StockGateway gateway;
    private final CurrentUser user;
    private final Branches branches;
    private final LocalFormats formats;
    private final VaadinTexts texts;

    StockDesk(StockGateway gateway, CurrentUser user, Branches branches, LocalFormats formats, VaadinTexts texts) {
        this.gateway = gateway;
        this.user = user;
        this.branches = branches;
        this.formats = formats;
        this.texts = texts;
    }

    StockGateway gateway() {
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

    /** The branches that the person may act for, the chosen one first. */
    List<PermittedBranch> permitted() {
        Optional<PermittedBranch> chosen = user.branch();
        return Stream.concat(
                        chosen.stream(),
                        user.get().branches().stream().filter(branch -> !branch.equals(chosen.orElse(null))))
                .toList();
    }

    Optional<PermittedBranch> chosen() {
        return user.branch();
    }

    String branchName(BranchId branch) {
        return user.get().branches().stream()
                .filter(permitted -> permitted.id().equals(branch.value()))
                .map(PermittedBranch::name)
                .findFirst()
                .orElseGet(() -> branches.name(branch));
    }

    /** The branch's business date just now. */
    LocalDate today(BranchId branch) {
        Clock clock = formats.here().clock();
        return branches.calendar(branch)
                .map(calendar -> calendar.businessDateOf(clock.instant()))
                .orElseGet(() -> today());
    }

    LocalDate today() {
        return LocalDate.now(formats.here().clock().withZone(user.zone()));
    }

    /** The currency of costs: the product's, else the branch's. */
    Optional<Currency> currency(BranchId branch, @Nullable ProductRow product) {
        ProductTermsVersion version = product == null ? null : product.version();
        if (version != null && version.terms().cost() != null) {
            return Optional.of(version.terms().cost().currency());
        }
        if (version != null && version.terms().price() != null) {
            return Optional.of(version.terms().price().currency());
        }
        return branches.currency(branch);
    }

    /** Says that it is done, or that the lists are late. */
    static void done(boolean shown, com.vaadin.flow.component.Component at) {
        (shown ? Notice.good(at.getTranslation("list.recorded")) : Notice.later(at.getTranslation("list.late"))).show();
    }
}
