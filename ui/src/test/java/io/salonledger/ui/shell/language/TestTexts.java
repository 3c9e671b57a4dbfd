package io.salonledger.ui.shell.language;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.vaadin.flow.i18n.I18NProvider;

/** The product's texts, for tests without a console; a missing one fails. */
public final class TestTexts {

    private TestTexts() {}

    public static I18NProvider strict() {
        try {
            return new Translations(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
