package io.salonledger.ui.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.command.AddUser;
import io.salonledger.contracts.identity.command.AssignUser;
import io.salonledger.contracts.identity.command.CorrectUserName;
import io.salonledger.contracts.identity.command.DeactivateUser;
import io.salonledger.contracts.identity.command.ReactivateUser;
import io.salonledger.contracts.identity.query.UserRow;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.query.BranchRow;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.language.VaadinTexts;

/** The dialogs by which users are added, changed, given a new password and shut out. */
@Component
class UserForms {

    private final IdentityGateway gateway;
    private final Standing standing;
    private final Branches branches;
    private final VaadinTexts texts;

    UserForms(IdentityGateway gateway, Standing standing, Branches branches, VaadinTexts texts) {
        this.gateway = gateway;
        this.standing = standing;
        this.branches = branches;
        this.texts = texts;
    }

    void add(Runnable done) {
        UserId id = UserId.random();
        TextField name = field("name", "identity.name", "");
        TextField login = field("login", "identity.login", "");
        MultiSelectComboBox<Role> roles = roles(Set.of());
        MultiSelectComboBox<BranchRow> where = where(Set.of());
        new FormDialog(text("identity.add"), text("identity.add"), () -> {
                    send(new AddUser(id, name.getValue(), login.getValue(), roles.getValue(), ids(where)), id, done);
                    showOnce(name.getValue(), login.getValue(), gateway.resetPassword(id));
                })
                .fields(name, login)
                .wide(roles)
                .wide(where)
                .open();
    }

    void edit(UserRow user, Runnable done) {
        TextField name = field("name", "identity.name", user.name());
        TextField login = field("login", "identity.login", user.login());
        login.setReadOnly(true);
        MultiSelectComboBox<Role> roles = roles(user.roles());
        MultiSelectComboBox<BranchRow> where = where(user.branches());
        FormDialog dialog = new FormDialog(user.name(), text("list.save"), () -> {
                    if (!name.getValue().strip().equals(user.name())) {
                        gateway.send(new CorrectUserName(user.user(), name.getValue()), user.user());
                    }
                    if (!roles.getValue().equals(user.roles()) || !ids(where).equals(user.branches())) {
                        gateway.send(new AssignUser(user.user(), roles.getValue(), ids(where)), user.user());
                    }
                    told(user.user(), true, done);
                })
                .fields(name, login)
                .wide(roles)
                .wide(where);
        Button reset = new Button(
                text("identity.reset"),
                click -> dialog.act(() -> {
                    Secret password = gateway.resetPassword(user.user());
                    showOnce(user.name(), user.login(), password);
                }));
        reset.setId("reset-password");
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.other(reset);
        dialog.other(standingButton(user, dialog, done));
        dialog.open();
    }

    private Button standingButton(UserRow user, FormDialog dialog, Runnable done) {
        Command command = user.active() ? new DeactivateUser(user.user()) : new ReactivateUser(user.user());
        Button button = new Button(
                text(user.active() ? "identity.deactivate" : "identity.reactivate"),
                click -> dialog.act(() -> send(command, user.user(), done)));
        button.setId("standing");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        if (user.active()) {
            button.addThemeVariants(ButtonVariant.ERROR);
        }
        return button;
    }

    /** The only time that anybody sees it. */
    private void showOnce(String name, String login, Secret password) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text("identity.password.of", name));
        dialog.setWidth("420px");
        dialog.setCloseOnOutsideClick(false);
        Div secret = new Div(password.value());
        secret.setId("new-password");
        secret.addClassName("sl-secret");
        dialog.add(
                new Paragraph(text("identity.password.login", login)),
                secret,
                new Paragraph(text("identity.password.once")));
        Button close = new Button(text("identity.password.noted"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(close);
        dialog.open();
    }

    private void send(Command command, UserId user, Runnable done) {
        told(user, gateway.send(command, user), done);
    }

    private void told(UserId user, boolean visible, Runnable done) {
        standing.forget(user);
        done.run();
        (visible ? Notice.good(text("list.recorded")) : Notice.later(text("list.late"))).show();
    }

    private MultiSelectComboBox<Role> roles(Set<Role> chosen) {
        List<Role> all =
                Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();
        MultiSelectComboBox<Role> box = texts.on(new MultiSelectComboBox<>(text("identity.roles")));
        box.setId("roles");
        box.setItems(all);
        box.setItemLabelGenerator(role -> text("shell.role." + role.name()));
        box.setValue(chosen);
        return box;
    }

    private MultiSelectComboBox<BranchRow> where(Set<BranchId> chosen) {
        MultiSelectComboBox<BranchRow> box = texts.on(new MultiSelectComboBox<>(text("identity.branches")));
        box.setId("branches");
        box.setItems(branches.open());
        box.setItemLabelGenerator(BranchRow::name);
        box.setPlaceholder(text("identity.everywhere"));
        box.setHelperText(text("identity.branches.hint"));
        box.setValue(branches.all().stream()
                .filter(row -> chosen.contains(row.branch()))
                .collect(Collectors.toSet()));
        return box;
    }

    private static Set<BranchId> ids(MultiSelectComboBox<BranchRow> box) {
        return box.getValue().stream().map(BranchRow::branch).collect(Collectors.toSet());
    }

    private static TextField field(String id, String key, String value) {
        TextField field = new TextField(text(key));
        field.setId(id);
        field.setValue(value);
        return field;
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
