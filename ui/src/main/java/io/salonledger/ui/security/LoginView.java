package io.salonledger.ui.security;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

import io.salonledger.ui.shell.Brand;
import io.salonledger.ui.shell.SalonName;
import io.salonledger.ui.shell.Segments;
import io.salonledger.ui.shell.language.Languages;
import io.salonledger.ui.shell.language.Preferences;

/** The door: account and password, or a PIN where this device knows the person. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final SignIn signIn;
    private final CurrentUser user;
    private final TextField account = new TextField();
    private final PasswordField password = new PasswordField();
    private final Paragraph refusal = new Paragraph();

    LoginView(
            SignIn signIn,
            CurrentUser user,
            Preferences preferences,
            ObjectProvider<SalonName> name,
            ObjectProvider<SignInGateway> gateway) {
        this.signIn = signIn;
        this.user = user;
        addClassName("login");
        Segments<java.util.Locale> language = new Segments<java.util.Locale>(
                        getTranslation("shell.language"), chosen -> preferences.speak(UI.getCurrent(), chosen))
                .add("中文", Languages.CHINESE)
                .add("English", Languages.ENGLISH)
                .choose(Languages.closestTo(getLocale()));
        Div top = new Div(language);
        top.addClassName("language");
        Paragraph recorded = new Paragraph(getTranslation("security.recorded"));
        recorded.addClassNames("recorded", "tiny", "faint");
        Section form = new Section(top, form(name), recorded);
        form.addClassName("form");
        add(new LoginCover(), form);
        gateway.ifAvailable(known -> ((Div) form.getComponentAt(1)).add(new PinRow(known, this::enter)));
    }

    private Div form(ObjectProvider<SalonName> salon) {
        Div brand = new Div(Brand.mark(30), new com.vaadin.flow.component.html.Span(getTranslation("shell.product")));
        brand.addClassName("phone-brand");
        H1 title = new H1(salon.stream()
                .flatMap(name -> name.name().stream())
                .findFirst()
                .map(name -> getTranslation("security.title.of", name))
                .orElseGet(() -> getTranslation("security.title")));
        Paragraph hint = new Paragraph(getTranslation("security.hint"));
        hint.addClassNames("muted", "hint");
        Button enter = new Button(getTranslation("security.enter"), click -> tryPassword());
        enter.setId("enter");
        enter.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        enter.addClickShortcut(Key.ENTER);
        enter.setDisableOnClick(true);
        refusal.setId("refusal");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        fields();
        Div inner = new Div(brand, title, hint, account, password, refusal, enter);
        inner.addClassName("inner");
        return inner;
    }

    private void fields() {
        account.setId("account");
        account.setLabel(getTranslation("security.account"));
        account.getElement().setAttribute("autocomplete", "username");
        account.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.NONE);
        account.setAutofocus(true);
        password.setId("password");
        password.setLabel(getTranslation("security.password"));
        password.getElement().setAttribute("autocomplete", "current-password");
    }

    private void tryPassword() {
        if (account.isEmpty() || password.isEmpty()) {
            refuse(getTranslation("security.refused.empty"));
            return;
        }
        enter(UsernamePasswordAuthenticationToken.unauthenticated(
                account.getValue().strip(), password.getValue()));
    }

    private void enter(Authentication attempt) {
        try {
            String wanted = signIn.enter(attempt);
            UI.getCurrent().getPage().setLocation(wanted);
        } catch (SignInLockedException locked) {
            refuse(getTranslation(
                    "security.refused.locked",
                    Math.max(1, locked.getWait().plusSeconds(59).toMinutes())));
        } catch (DisabledException disabled) {
            refuse(getTranslation("security.refused.disabled"));
        } catch (AuthenticationException wrong) {
            refuse(getTranslation("security.refused.wrong"));
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
        password.clear();
        (account.isEmpty() ? account : password).focus();
        getChildren()
                .flatMap(section -> section.getChildren())
                .flatMap(block -> block.getChildren())
                .filter(Button.class::isInstance)
                .forEach(button -> ((Button) button).setEnabled(true));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.signedIn().isPresent()) {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.enter") + " · " + getTranslation("shell.product");
    }
}
