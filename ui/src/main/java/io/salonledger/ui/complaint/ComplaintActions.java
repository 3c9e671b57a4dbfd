package io.salonledger.ui.complaint;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

import io.salonledger.contracts.complaint.query.ComplaintDetails;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.ui.shell.SalonIcon;

/** What one may do with a complaint as it stands. */
final class ComplaintActions extends Div {

    private final transient ComplaintDesk desk;

    ComplaintActions(ComplaintDetails complaint, ComplaintDesk desk, Runnable changed) {
        this.desk = desk;
        addClassName("row");
        CaseForms care = new CaseForms(complaint, desk, changed);
        ClosingForms closing = new ClosingForms(complaint, desk, changed);
        boolean open = complaint.state().isOpen();
        if (desk.may(Permission.COMPLAINT_HANDLE)) {
            button("note", SalonIcon.NOTE, false, care::note);
            if (open) {
                button("assign", SalonIcon.USERS, false, care::assign);
            }
            if (open && complaint.responseTook() == null) {
                button("respond", SalonIcon.CHAT, !desk.may(Permission.COMPLAINT_RESOLVE), care::respond);
            }
            if (!open) {
                button("reopen", SalonIcon.UNDO, true, closing::reopen);
            }
        }
        if (open && desk.may(Permission.COMPLAINT_RESOLVE)) {
            button("resolve", SalonIcon.CHECK, true, closing::resolve);
        }
        more(complaint, care, closing);
    }

    private void button(String name, SalonIcon icon, boolean primary, Runnable act) {
        Button button = new Button(getTranslation("complaint." + name), icon.create(17), click -> act.run());
        button.setId(name);
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        add(button);
    }

    private void more(ComplaintDetails complaint, CaseForms care, ClosingForms closing) {
        boolean lead = complaint.state().isOpen() && desk.may(Permission.COMPLAINT_RESOLVE);
        boolean erasable = complaint.member() == null && !complaint.erased() && desk.may(Permission.MEMBER_ERASE);
        if (!lead && !erasable) {
            return;
        }
        MenuBar bar = desk.texts().on(new MenuBar());
        bar.setId("complaint-more");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem root = bar.addItem(SalonIcon.MORE.create(18));
        root.setAriaLabel(getTranslation("shell.more"));
        SubMenu menu = root.getSubMenu();
        if (lead) {
            menu.addItem(getTranslation("complaint.due.change"), click -> care.due())
                    .setId("change-due");
            menu.addItem(getTranslation("complaint.withdraw"), click -> closing.withdraw())
                    .setId("withdraw");
        }
        if (erasable) {
            menu.addItem(getTranslation("complaint.erase"), click -> closing.erase())
                    .setId("erase");
        }
        add(bar);
    }
}
