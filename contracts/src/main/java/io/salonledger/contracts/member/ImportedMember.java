package io.salonledger.contracts.member;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A member as the old books know them.
 *
 * @param phone as written
 * @param since when the books first knew them
 */
public record ImportedMember(
        @Nullable String name,
        @Nullable String phone,
        Profile profile,
        @Nullable String note,
        @Nullable LocalDate since) {

    public static final ImportedMember CODE_ONLY = new ImportedMember(null, null, Profile.EMPTY, null, null);

    /** Personal data must not reach a log by way of a record's text. */
    @Override
    public String toString() {
        return "ImportedMember[…]";
    }
}
