package io.salonledger.ui.catalogue;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.VaadinTexts;

/** What the pages of the catalogue need besides the list: dates, currency, formats, who may do what. */
@Component
public class CatalogueDesk {

    private final CatalogueGateway gateway;
    private final CurrentUser user;
    private final Branches branches;
    private final LocalFormats formats;
    private final VaadinTexts texts;

    CatalogueDesk(
            CatalogueGateway gateway, CurrentUser user, Branches branches, LocalFormats formats, VaadinTexts texts) {
        this.gateway = gateway;
        this.user = user;
        this.branches = branches;
        this.formats = formats;
        this.texts = texts;
    }

    CatalogueGateway gateway() {
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

    LocalDate today() {
        return LocalDate.now(formats.here().clock().withZone(user.zone()));
    }

    /** The currency of new prices: the branch's, or the first permitted one's. */
    Optional<Currency> currency() {
        return user.branch()
                .or(() -> user.get().branches().stream().findFirst())
                .flatMap(branch -> branches.currency(new BranchId(branch.id())));
    }

    /** A price as shown: money, or that it is asked at checkout. */
    String price(@Nullable Money price) {
        return price == null
                ? UI.getCurrent().getTranslation("catalogue.asked")
                : formats().money(price.amount(), price.currency());
    }

    /** A cost as written, with all its digits. */
    String cost(@Nullable UnitCost cost) {
        return cost == null ? "" : formats().exactMoney(cost.amount(), cost.currency());
    }

    static void done(boolean shown) {
        UI ui = UI.getCurrent();
        (shown ? Notice.good(ui.getTranslation("list.recorded")) : Notice.later(ui.getTranslation("list.late"))).show();
    }
}
