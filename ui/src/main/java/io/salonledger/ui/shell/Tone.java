package io.salonledger.ui.shell;

import java.util.Locale;

/** What a colour says; it never says it alone. */
public enum Tone {
    QUIET,
    INFO,
    GOOD,
    WARN,
    BAD,
    HOLD,
    /** Filled with the accent: happening now. */
    ACCENT,
    /** Softly in the accent. */
    SOFT,
    /** Only an edge. */
    LINE,
    /** A dashed edge: asked for, not yet sure. */
    DASHED;

    String className() {
        return switch (this) {
            case ACCENT -> "acc";
            case DASHED -> "dash";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
