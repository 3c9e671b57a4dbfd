package io.salonledger.ui.identity;

import com.vaadin.flow.component.Component;

/** Who did something, on paper: by name if there is one, else said so that nobody takes it for somebody else. */
public final class Signature {

    private static final String SYSTEM = "system:";
    private static final String REGISTER = "system:erasure-register";

    private Signature() {}

    /**
     * @param by who acted, as events tell it
     * @param name of that user; empty if there is none
     */
    public static String of(Component at, String by, String name) {
        if (!name.isBlank()) {
            return name;
        }
        if (by.equals(REGISTER)) {
            return at.getTranslation("identity.by-register");
        }
        return by.isEmpty() || by.startsWith(SYSTEM)
                ? at.getTranslation("identity.by-system")
                : at.getTranslation("identity.by-unknown", by);
    }
}
