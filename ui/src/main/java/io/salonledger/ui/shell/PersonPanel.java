package io.salonledger.ui.shell;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;

import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.PermittedBranch;
import io.salonledger.ui.security.SignIn;
import io.salonledger.ui.security.SignedInPerson;
import io.salonledger.ui.shell.language.Languages;
import io.salonledger.ui.shell.language.Preferences;

/** The person at the bottom of the navigation: their settings, and the lock that lets another one in. */
final class PersonPanel extends Div {

    private final SignIn signIn;
    private final Preferences preferences;

    PersonPanel(CurrentUser user, SignIn signIn, Preferences preferences) {
        this.signIn = signIn;
        this.preferences = preferences;
        addClassName("foot");
        add(person(user.get(), user), lock());
    }

    private NativeButton person(SignedInPerson person, CurrentUser user) {
        NativeButton button = new NativeButton();
        button.addClassName("sl-person");
        button.setId("person-menu");
        Span name = new Span(person.name());
        name.addClassName("name");
        String role = getTranslation("shell.role." + person.leadingRole().name());
        Span about = new Span(user.branch()
                .map(PermittedBranch::name)
                .map(branch -> role + " · " + branch)
                .orElse(role));
        about.addClassName("about");
        Div words = new Div(name, about);
        words.addClassName("grow");
        button.add(new PersonAvatar(person.userId(), person.name()), words);
        settings(new ContextMenu(button));
        return button;
    }

    private void settings(ContextMenu menu) {
        menu.setOpenOnClick(true);
        MenuItem language = menu.addItem(getTranslation("shell.language"));
        language(language, "中文", Languages.CHINESE);
        language(language, "English", Languages.ENGLISH);
        MenuItem colours = menu.addItem(getTranslation("shell.scheme"));
        scheme(colours, "shell.scheme.system", ColorScheme.Value.SYSTEM);
        scheme(colours, "shell.scheme.light", ColorScheme.Value.LIGHT);
        scheme(colours, "shell.scheme.dark", ColorScheme.Value.DARK);
        menu.addSeparator();
        menu.addItem(getTranslation("shell.account"), click -> UI.getCurrent().navigate("account"))
                .setId("my-account");
        menu.addItem(getTranslation("shell.sign-out"), click -> signIn.leave()).setId("sign-out");
    }

    private void language(MenuItem parent, String name, Locale language) {
        MenuItem item = parent.getSubMenu().addItem(name, click -> preferences.speak(UI.getCurrent(), language));
        item.setCheckable(true);
        item.setChecked(language.equals(Languages.closestTo(getLocale())));
    }

    private void scheme(MenuItem parent, String textKey, ColorScheme.Value scheme) {
        MenuItem item = parent.getSubMenu().addItem(getTranslation(textKey), click -> {
            preferences.paint(UI.getCurrent(), scheme);
            parent.getSubMenu().getItems().forEach(other -> other.setChecked(other == click.getSource()));
        });
        item.setCheckable(true);
        item.setChecked(scheme == preferences.scheme().orElse(ColorScheme.Value.SYSTEM));
    }

    private Button lock() {
        Button lock = new Button(SalonIcon.LOCK.create(16), click -> signIn.leave());
        lock.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        lock.setId("lock");
        lock.setAriaLabel(getTranslation("shell.lock"));
        lock.setTooltipText(getTranslation("shell.lock"));
        return lock;
    }
}
