package io.salonledger.command.migration.source;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Personal data as written, empty where the books say nothing; a member's gender or an employee's position is the kind. */
public record PersonProfile(
        String name,
        String phone,
        String email,
        String kind,
        @Nullable LocalDate birthday,
        @Nullable LocalDate since,
        String note) {

    public static final PersonProfile UNKNOWN = new PersonProfile("", "", "", "", null, null, "");

    /** Personal data must not reach a log by way of a record's text. */
    @Override
    public String toString() {
        return equals(UNKNOWN) ? "PersonProfile[unknown]" : "PersonProfile[…]";
    }
}
