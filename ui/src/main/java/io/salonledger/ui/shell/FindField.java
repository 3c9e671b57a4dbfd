package io.salonledger.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** Finds anything from anywhere; the slash key jumps here. */
final class FindField extends TextField {

    FindField(FindAnything find) {
        setId("find");
        addClassName("sl-find");
        setPlaceholder(getTranslation("shell.find"));
        setAriaLabel(getTranslation("shell.find"));
        setPrefixComponent(SalonIcon.SEARCH.create(16));
        Span key = new Span("/");
        key.addClassName("kbd");
        setSuffixComponent(key);
        addKeyPressListener(
                Key.ENTER,
                press -> getUI().ifPresent(ui -> find.find(ui, getValue().strip())));
    }
}
