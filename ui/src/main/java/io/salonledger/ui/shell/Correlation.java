package io.salonledger.ui.shell;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** Codes short enough to be told on the phone, under which a failure is found in the log. */
public final class Correlation {

    private Correlation() {}

    public static String next() {
        return String.format(Locale.ROOT, "%08X", ThreadLocalRandom.current().nextInt());
    }
}
