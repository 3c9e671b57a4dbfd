package io.salonledger.ui.ticket;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

import io.salonledger.ui.shell.SalonIcon;

/** Digits for fingers. */
final class Keypad extends Div {

    static final String BACK = "back";
    static final String REST = "rest";

    /** Begins the keys that set a round amount at once: the notes that guests hand over. */
    static final String NOTE = "=";

    private static final List<String> KEYS =
            List.of("7", "8", "9", BACK, "4", "5", "6", "=100", "1", "2", "3", "=200", "00", "0", ".", REST);

    Keypad(Consumer<String> pressed) {
        addClassNames("keys", "sl-keys");
        for (String key : KEYS) {
            NativeButton button = new NativeButton(label(key), click -> pressed.accept(key));
            button.getElement().setAttribute("data-key", key);
            if (key.equals(BACK)) {
                button.add(SalonIcon.BACK.create(20));
                button.setAriaLabel(getTranslation("ticket.key.back"));
            }
            button.setClassName("fn", key.equals(REST) || key.startsWith(NOTE));
            add(button);
        }
    }

    private String label(String key) {
        return switch (key) {
            case BACK -> "";
            case REST -> getTranslation("ticket.key.rest");
            default -> key.startsWith(NOTE) ? key.substring(1) : key;
        };
    }
}
