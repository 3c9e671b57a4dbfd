package io.salonledger.ui.shell.language;

import java.util.List;
import java.util.Locale;

/** The languages of the console. */
public final class Languages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(ENGLISH, CHINESE);

    private Languages() {}

    /** Chinese for any kind of Chinese, English for everything else. */
    public static Locale closestTo(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }
}
