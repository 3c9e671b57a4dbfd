package io.salonledger.ui.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Finds anything from anywhere; looks like a field and opens one. The keys / and Ctrl+K press it. */
final class FindField extends NativeButton {

    FindField(FindAnything find) {
        setId("find");
        addClassName("sl-find");
        Span words = new Span(getTranslation("shell.find"));
        words.addClassName("grow");
        Span key = new Span("/");
        key.addClassName("kbd");
        add(SalonIcon.SEARCH.create(16), words, key);
        getElement().setAttribute("aria-keyshortcuts", "/ Control+K");
        addClickListener(click -> getUI().ifPresent(find::open));
    }
}
