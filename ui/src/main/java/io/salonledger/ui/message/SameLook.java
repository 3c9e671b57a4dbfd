package io.salonledger.ui.message;

import java.util.Map;
import java.util.function.Supplier;

import io.salonledger.contracts.audit.Look;

/**
 * What a page asks anew by itself, because something changed or was scrolled back to. Nobody looks for another time, so
 * it need not be recorded another time.
 */
public final class SameLook {

    private static final ThreadLocal<Boolean> GOES_ON = new ThreadLocal<>();

    private SameLook() {}

    public static void run(Runnable asks) {
        of(() -> {
            asks.run();
            return true;
        });
    }

    public static <T> T of(Supplier<T> asks) {
        Boolean outside = GOES_ON.get();
        GOES_ON.set(true);
        try {
            return asks.get();
        } finally {
            if (outside == null) {
                GOES_ON.remove();
            }
        }
    }

    static Map<String, String> metadata() {
        return GOES_ON.get() == null ? Map.of() : Map.of(Look.AGAIN, "true");
    }
}
