package io.salonledger.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.PermittedBranch;
import io.salonledger.ui.security.SignedInPerson;

/** Brand and branch at the top of the navigation; opens the list of branches one may look at. */
final class BranchSwitcher extends NativeButton {

    private final CurrentUser user;

    BranchSwitcher(CurrentUser user, SalonName name) {
        this.user = user;
        addClassName("brand");
        setId("branch-switcher");
        SignedInPerson person = user.get();
        Div words = new Div();
        words.addClassName("grow");
        Span salon = new Span(name.name().orElseGet(() -> getTranslation("shell.product")));
        salon.addClassName("name");
        Span branch = new Span(user.branch().map(PermittedBranch::name).orElseGet(() -> allBranches(person)));
        branch.addClassName("branch");
        words.add(salon, branch);
        add(Brand.mark(30), words);
        if (person.branches().size() > 1) {
            add(SalonIcon.UP_DOWN.create(16));
            menu(person);
        } else {
            setEnabled(false);
        }
    }

    private String allBranches(SignedInPerson person) {
        return person.branches().isEmpty()
                ? getTranslation("shell.branch.none")
                : getTranslation("shell.branch.all", person.branches().size());
    }

    private void menu(SignedInPerson person) {
        ContextMenu menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        String current = user.branch().map(PermittedBranch::id).orElse("");
        if (person.seesAllBranches()) {
            mark(menu.addItem(allBranches(person), click -> choose(null)), current.isEmpty());
        }
        person.branches()
                .forEach(branch -> mark(
                        menu.addItem(branch.name(), click -> choose(branch.id())),
                        branch.id().equals(current)));
    }

    private static void mark(MenuItem item, boolean current) {
        item.setCheckable(true);
        item.setChecked(current);
    }

    private void choose(@Nullable String branchId) {
        user.choose(branchId);
        getUI().ifPresent(this::redraw);
    }

    private void redraw(UI ui) {
        ui.refreshCurrentRoute(true);
    }
}
