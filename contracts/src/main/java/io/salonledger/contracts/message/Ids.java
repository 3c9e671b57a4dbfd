package io.salonledger.contracts.message;

import java.util.Locale;
import java.util.UUID;

/** What every id must be: short, free of spaces and personal data, made by the sender. */
public final class Ids {

    private static final int MAX_LENGTH = 100;

    private Ids() {}

    /** A new random id. */
    public static String random() {
        return UUID.randomUUID().toString();
    }

    /** The value itself, or {@link IllegalArgumentException} if it is no usable id. */
    public static String checked(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !value.matches("[A-Za-z0-9._:-]+")) {
            throw new IllegalArgumentException("Not an id: " + value.length() + " characters");
        }
        return value;
    }

    /** A readable id made of a name, for example {@code main-street}. */
    public static String slug(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("(^-|-$)", "");
        return slug.isEmpty() ? random() : slug;
    }
}
