package io.salonledger.command.member;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.GeneralRejection;

/** Rules for typed texts: no spaces at the ends, not too long. */
final class Texts {

    private Texts() {}

    static String required(String field, String text, int max) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw GeneralRejection.FIELD_REQUIRED.because(field);
        }
        return limited(field, stripped, max);
    }

    /** Null for nothing. */
    static @Nullable String optional(String field, @Nullable String text, int max) {
        return text == null || text.isBlank() ? null : limited(field, text.strip(), max);
    }

    static String limited(String field, String text, int max) {
        if (text.length() > max) {
            throw GeneralRejection.TEXT_TOO_LONG.because(field, max);
        }
        return text;
    }

    /** Each text once, in order. */
    static List<String> all(String field, Collection<String> texts, int max) {
        return texts.stream()
                .filter(text -> !text.isBlank())
                .map(text -> limited(field, text.strip(), max))
                .distinct()
                .toList();
    }
}
