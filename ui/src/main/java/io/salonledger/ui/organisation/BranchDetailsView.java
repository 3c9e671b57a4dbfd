package io.salonledger.ui.organisation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.LocalFormats;

/** One branch: what guests know of it, when it is open, its business day, taxes and rooms. */
@Route("branches/:branch")
@RolesAllowed({"OWNER", "HEADQUARTERS", "ADMINISTRATOR", "BRANCH_MANAGER", "ACCOUNTANT", "AUDITOR"})
public class BranchDetailsView extends Page implements BeforeEnterObserver {

    private final OrganisationGateway gateway;
    private final BranchDialogs dialogs;
    private final LocalFormats formats;
    private final boolean mayEdit;
    private final Div marks = new Div();
    private final Div actions = new Div();
    private @Nullable BranchId branch;

    BranchDetailsView(OrganisationGateway gateway, BranchDialogs dialogs, CurrentUser user, LocalFormats formats) {
        this.gateway = gateway;
        this.dialogs = dialogs;
        this.formats = formats;
        this.mayEdit = user.get().roles().stream().anyMatch(Permission.BRANCH_EDIT::isGrantedTo);
        header().back(getTranslation("organisation.branches"), BranchListView.class);
        header().mark(marks).actions(actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        branch = new BranchId(event.getRouteParameters().get("branch").orElseThrow());
        show();
    }

    private void show() {
        if (branch == null) {
            return;
        }
        body().removeAll();
        marks.removeAll();
        actions.removeAll();
        try {
            draw(gateway.find(branch));
        } catch (Refused refused) {
            showOnly(
                    new EmptyState(SalonIcon.HOME, getTranslation("organisation.unknown"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            showOnly(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::show));
        }
    }

    private void draw(BranchDetails found) {
        boolean open = found.closedOn() == null;
        boolean edit = mayEdit && open;
        header().title(found.profile().name());
        marks.add(state(found));
        if (edit) {
            Button close = new Button(
                    getTranslation("organisation.close"),
                    click -> dialogs.branch().close(found, this::show));
            close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            close.setId("close-branch");
            actions.add(close);
        }
        Div columns = new Div();
        columns.addClassName("two");
        new BranchCards(this, dialogs, formats.here(), found, edit, this::show)
                .all()
                .forEach(columns::add);
        body().add(columns);
    }

    private Badge state(BranchDetails found) {
        return found.closedOn() == null
                ? Badges.live(getTranslation("organisation.state.open"))
                : Badges.done(getTranslation(
                        "organisation.state.closed.on", formats.here().tableDay(found.closedOn())));
    }
}
