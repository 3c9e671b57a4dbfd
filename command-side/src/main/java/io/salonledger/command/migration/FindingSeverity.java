package io.salonledger.command.migration;

import java.util.Locale;

/** How much a finding matters: not importable, imported as written but to be looked at, or good to know. */
public enum FindingSeverity {
    REFUSED,
    ODD,
    INFO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
