package io.salonledger.ui.identity;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.SignIn;
import io.salonledger.ui.security.SignedInPerson;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SectionCard;

/** The own password and PIN; the first thing that someone with a given password sees. */
@Route("account")
@PermitAll
public class AccountView extends Page {

    private final IdentityGateway gateway;
    private final CurrentUser user;
    private final SignIn signIn;

    AccountView(IdentityGateway gateway, CurrentUser user, SignIn signIn) {
        this.gateway = gateway;
        this.user = user;
        this.signIn = signIn;
        SignedInPerson person = user.get();
        header().title(getTranslation("identity.account")).context(person.name());
        Div cards = new Div(password(person));
        cards.addClassName("two");
        if (!person.mustChangePassword()) {
            cards.add(pin(person));
        }
        body().add(cards);
    }

    private SectionCard password(SignedInPerson person) {
        PasswordField current = secret("current", "identity.password.current", "current-password");
        PasswordField wanted = secret("wanted", "identity.password.new", "new-password");
        PasswordField again = secret("again", "identity.password.again", "new-password");
        wanted.setHelperText(getTranslation("identity.password.hint"));
        Div refusal = refusal("password-refusal");
        Button save = new Button(getTranslation("identity.password.change"), click -> {
            if (!wanted.getValue().equals(again.getValue())) {
                say(refusal, getTranslation("identity.password.differ"));
                return;
            }
            attempt(refusal, () -> {
                gateway.changePassword(
                        new UserId(person.userId()), new Secret(current.getValue()), new Secret(wanted.getValue()));
                passwordIsOwn(person);
            });
        });
        save.setId("change-password");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(current, wanted, again, refusal, save);
        form.addClassName("sl-stack");
        SectionCard card = new SectionCard(getTranslation("identity.password"));
        if (person.mustChangePassword()) {
            card.padded(new Paragraph(getTranslation("identity.password.must")));
        }
        return card.padded(form);
    }

    private void passwordIsOwn(SignedInPerson person) {
        signIn.renew(new SignedInPerson(
                person.userId(), person.name(), person.roles(), person.branches(), person.everywhere(), false));
        Notice.good(getTranslation("identity.password.changed")).show();
        UI.getCurrent().navigate("");
    }

    private SectionCard pin(SignedInPerson person) {
        PasswordField current = secret("pin-password", "identity.password.current", "current-password");
        PasswordField pin = secret("pin", "identity.pin.new", "off");
        pin.setAllowedCharPattern("[0-9]");
        pin.getElement().setAttribute("inputmode", "numeric");
        pin.setHelperText(getTranslation("identity.pin.hint"));
        Div refusal = refusal("pin-refusal");
        Button save = new Button(
                getTranslation("identity.pin.set"),
                click -> attempt(refusal, () -> {
                    gateway.setPin(
                            new UserId(person.userId()), new Secret(current.getValue()), new Secret(pin.getValue()));
                    current.clear();
                    pin.clear();
                    Notice.good(getTranslation("identity.pin.done")).show();
                }));
        save.setId("set-pin");
        Div form = new Div(current, pin, refusal, save);
        form.addClassName("sl-stack");
        return new SectionCard(getTranslation("identity.pin")).padded(form);
    }

    private void attempt(Div refusal, Runnable act) {
        refusal.setVisible(false);
        try {
            act.run();
        } catch (Refused refused) {
            say(refusal, Sentence.of(this, refused));
        } catch (Failed failed) {
            say(refusal, getTranslation("shell.error.act", failed.correlationId()));
        }
    }

    private static void say(Div refusal, String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }

    private static Div refusal(String id) {
        Div refusal = new Div();
        refusal.setId(id);
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        return refusal;
    }

    private PasswordField secret(String id, String key, String autocomplete) {
        PasswordField field = new PasswordField(getTranslation(key));
        field.setId(id);
        field.setWidthFull();
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }
}
