package io.salonledger.contracts.booking;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;

/**
 * For whom a booking is made: a member, or somebody from the street, perhaps with a name.
 *
 * @param name of somebody who is no member; null or empty if it wasn't told
 */
public record Guest(@Nullable MemberId member, @Nullable String name) {

    public static Guest member(MemberId member) {
        return new Guest(member, null);
    }

    public static Guest walkIn(@Nullable String name) {
        return new Guest(null, name);
    }
}
