package io.salonledger.contracts.stock;

import org.jspecify.annotations.Nullable;

/**
 * What an issue is for.
 *
 * @param ticket id of the ticket, if any
 * @param line id of the ticket's line, if any
 */
public record IssuedFor(
        IssuePurpose purpose,
        @Nullable String ticket,
        @Nullable String line) {

    public static IssuedFor sale(String ticket, String line) {
        return new IssuedFor(IssuePurpose.SALE, ticket, line);
    }

    public static IssuedFor of(IssuePurpose purpose) {
        return new IssuedFor(purpose, null, null);
    }
}
