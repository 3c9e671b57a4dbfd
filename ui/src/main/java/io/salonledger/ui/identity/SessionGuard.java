package io.salonledger.ui.identity;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.ui.organisation.BranchListView;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.SignIn;
import io.salonledger.ui.security.SignedInPerson;
import io.salonledger.ui.shell.StartView;

/**
 * Before any page: who may not be here any more leaves, who has a given password changes it first, and an owner of
 * nothing yet begins with the first branch.
 */
@Component
class SessionGuard implements VaadinServiceInitListener {

    private final CurrentUser user;
    private final SignIn signIn;
    private final Branches branches;

    SessionGuard(CurrentUser user, SignIn signIn, Branches branches) {
        this.user = user;
        this.signIn = signIn;
        this.branches = branches;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::look));
    }

    private void look(BeforeEnterEvent event) {
        if (user.isShutOut()) {
            signIn.leave();
            return;
        }
        user.signedIn().ifPresent(person -> lead(person, event));
    }

    private void lead(SignedInPerson person, BeforeEnterEvent event) {
        if (person.mustChangePassword()) {
            if (event.getNavigationTarget() != AccountView.class) {
                event.forwardTo(AccountView.class);
            }
            return;
        }
        boolean mayOpen = person.roles().stream().anyMatch(Permission.BRANCH_EDIT::isGrantedTo);
        if (event.getNavigationTarget() == StartView.class
                && mayOpen
                && person.branches().isEmpty()
                && branches.all().isEmpty()) {
            event.forwardTo(BranchListView.class);
        }
    }
}
