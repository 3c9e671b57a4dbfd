package io.salonledger.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.LocaleUtil;

import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.language.Translations;

/** A refusal in the words of the page; fields in it are called what the page calls them. */
public final class Sentence {

    private Sentence() {}

    public static String of(Component at, Refused refused) {
        Object[] args = refused.args().stream().map(arg -> named(at, arg)).toArray();
        return at.getTranslation("rejection." + refused.code(), args);
    }

    private static String named(Component at, String arg) {
        String key = "field." + arg;
        boolean known = LocaleUtil.getI18NProvider()
                .filter(texts -> texts instanceof Translations all && all.has(key))
                .isPresent();
        return known ? at.getTranslation(key) : arg;
    }
}
