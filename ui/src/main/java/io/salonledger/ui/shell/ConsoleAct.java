package io.salonledger.ui.shell;

import java.util.function.BooleanSupplier;

import com.vaadin.flow.component.UI;

/**
 * Something that can be begun from anywhere: found by its name, or by its key while no field has the focus. A bean of
 * the feature.
 *
 * @param key one letter; empty if it has none
 * @param offered whether the person at the screen may do it here
 * @param begin opens a dialog or goes somewhere
 */
public record ConsoleAct(String id, String textKey, SalonIcon icon, String key, BooleanSupplier offered, Begin begin) {

    /** Begins an act in a window. */
    @FunctionalInterface
    public interface Begin {
        void in(UI ui);
    }
}
