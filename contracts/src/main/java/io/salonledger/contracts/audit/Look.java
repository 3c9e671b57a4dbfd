package io.salonledger.contracts.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a query looks at, before it is known who asks and whether they may.
 *
 * @param subject stream of the person or record, for example {@code member:m1}; or the list that is searched, for
 *     example {@code members}
 * @param text what was typed, in the clear; only a keyed hash of it is recorded
 */
public record Look(
        ReadKind kind,
        String subject,
        @Nullable ReadPurpose purpose,
        @Nullable String text) {

    /**
     * Metadata of a query that a page asks anew by itself, because what it shows has changed: the same look goes on.
     * Whoever records looks believes it only if the look was recorded before.
     */
    public static final String AGAIN = "again";

    public static Look card(String stream) {
        return new Look(ReadKind.CARD_OPENED, stream, null, null);
    }

    public static Look contact(String stream, ReadPurpose purpose) {
        return new Look(ReadKind.CONTACT_REVEALED, stream, purpose, null);
    }

    public static Look search(String list, String text) {
        return new Look(ReadKind.SEARCHED, list, null, text);
    }
}
