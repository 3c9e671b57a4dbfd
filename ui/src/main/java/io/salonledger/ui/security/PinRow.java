package io.salonledger.ui.security;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import org.springframework.security.core.Authentication;

import io.salonledger.ui.shell.PersonAvatar;

/** The people this device knows; one of them comes back with a PIN. */
final class PinRow extends Div {

    private final SignInGateway gateway;
    private final Consumer<Authentication> enter;

    PinRow(SignInGateway gateway, Consumer<Authentication> enter) {
        this.gateway = gateway;
        this.enter = enter;
        addClassName("pins");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show(Device.current().name());
    }

    private void show(String device) {
        List<KnownPerson> people = gateway.peopleOn(device);
        removeAll();
        if (people.isEmpty()) {
            return;
        }
        Div divider = new Div(getTranslation("security.pin.people"));
        divider.addClassName("divider");
        Div row = new Div();
        row.addClassName("pinrow");
        people.stream().limit(6).forEach(person -> row.add(card(device, person)));
        add(divider, row);
    }

    private NativeButton card(String device, KnownPerson person) {
        Span role = new Span(getTranslation("shell.role." + person.role().name()));
        role.addClassName("about");
        NativeButton card = new NativeButton();
        card.add(new PersonAvatar(person.userId(), person.name()).large(), new Span(person.name()), role);
        card.addClickListener(click -> ask(device, person));
        return card;
    }

    private void ask(String device, KnownPerson person) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(person.name());
        PasswordField pin = new PasswordField(getTranslation("security.pin"));
        pin.setAllowedCharPattern("[0-9]");
        pin.setAutofocus(true);
        pin.getElement().setAttribute("inputmode", "numeric");
        Button go = new Button(getTranslation("security.enter"), click -> {
            dialog.close();
            enter.accept(new PinAuthentication(device, person.userId(), pin.getValue()));
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        dialog.add(pin);
        dialog.getFooter().add(go);
        dialog.open();
    }
}
