package io.salonledger.ui.member;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.ui.complaint.ComplaintAbout;
import io.salonledger.ui.shell.SalonIcon;

/** What one may do with a card. */
final class MemberActions extends Div {

    private final transient MemberDetails card;
    private final transient MemberDesk desk;
    private final transient Runnable changed;

    MemberActions(MemberDetails card, MemberDesk desk, Runnable changed) {
        this.card = card;
        this.desk = desk;
        this.changed = changed;
        addClassName("row");
        if (desk.may(Permission.MEMBER_NOTE)) {
            Button note =
                    new Button(getTranslation("member.note.new"), SalonIcon.NOTE.create(17), click -> care().note());
            note.setId("note");
            add(note);
        }
        if (desk.may(Permission.MEMBER_EDIT)) {
            Button edit =
                    new Button(getTranslation("member.edit"), SalonIcon.EDIT.create(17), click -> forms().profile());
            edit.setId("edit");
            edit.addThemeVariants(ButtonVariant.PRIMARY);
            add(edit);
        }
        MenuBar more = desk.texts().on(new MenuBar());
        more.setId("card-more");
        more.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem root = more.addItem(SalonIcon.MORE.create(18));
        root.setAriaLabel(getTranslation("shell.more"));
        fill(root.getSubMenu());
        add(more);
    }

    private MemberForms forms() {
        return new MemberForms(card, desk, changed);
    }

    private CareForms care() {
        return new CareForms(card, desk, changed);
    }

    private StandingForms standing() {
        return new StandingForms(card, desk, changed);
    }

    private void fill(SubMenu menu) {
        item(menu, Permission.MEMBER_EDIT, "member.phone.change", () -> new PhoneForms(card, desk, changed).change());
        item(menu, Permission.MEMBER_EDIT, "member.tags.change", () -> forms().tags());
        item(menu, Permission.MEMBER_EDIT, "member.dates.change", () -> new DatesForm(card, desk, changed).open());
        item(
                menu,
                Permission.MEMBER_EDIT,
                "member.source.change",
                () -> standing().source());
        item(
                menu,
                Permission.MEMBER_NOTE,
                "member.preferences.change",
                () -> new PreferencesForm(card, desk, changed).open());
        item(menu, Permission.MEMBER_NOTE, "member.consent.give", () -> care().consent());
        if (card.traits().health() != null) {
            item(menu, Permission.MEMBER_NOTE, "member.health.add", () -> care().health());
            item(menu, Permission.MEMBER_NOTE, "member.body.change", () -> care().body());
        }
        item(
                menu,
                Permission.MEMBER_EDIT,
                "member.guardian.change",
                () -> new GuardianForm(card, desk, changed).open());
        if (card.standing().block() == null) {
            item(menu, Permission.MEMBER_EDIT, "member.block", () -> standing().block());
        } else {
            item(
                    menu,
                    Permission.MEMBER_EDIT,
                    "member.unblock",
                    () -> standing().unblock());
        }
        item(
                menu,
                Permission.COMPLAINT_FILE,
                "member.complaint.file",
                () -> desk.complaints()
                        .file(ComplaintAbout.member(card.member(), card.person().name())));
        item(menu, Permission.MEMBER_MERGE, "member.merge", () -> standing().merge());
        if (card.standing().legalHold()) {
            item(
                    menu,
                    Permission.MEMBER_ERASE,
                    "member.hold.lift",
                    () -> standing().lift());
        } else {
            item(
                    menu,
                    Permission.MEMBER_ERASE,
                    "member.hold.place",
                    () -> standing().hold());
        }
        item(menu, Permission.MEMBER_ERASE, "member.erase", () -> new EraseDialog(card, desk, changed).open());
    }

    private void item(SubMenu menu, Permission permission, String key, Runnable act) {
        if (desk.may(permission)) {
            menu.addItem(getTranslation(key), click -> act.run()).setId(key.replace('.', '-'));
        }
    }
}
