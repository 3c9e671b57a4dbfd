package io.salonledger.contracts.member;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What is known of a person beside name and phone. */
public record Profile(
        @Nullable Sex sex,
        @Nullable Birthday birthday,
        @Nullable String email,
        @Nullable String wechat,
        @Nullable String address,
        List<ImportantDate> dates) {

    public static final Profile EMPTY = new Profile(null, null, null, null, null, List.of());

    @SuppressWarnings("ConstantValue") // what was written before a list existed reads as null
    public Profile {
        dates = dates == null ? List.of() : List.copyOf(dates);
    }

    /** Personal data must not reach a log by way of a record's text. */
    @Override
    public String toString() {
        return "Profile[…]";
    }
}
