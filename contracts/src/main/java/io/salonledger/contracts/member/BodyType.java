package io.salonledger.contracts.member;

import org.jspecify.annotations.Nullable;

/** Skin and hair, the basis of care plans. */
public record BodyType(@Nullable SkinType skin, @Nullable HairType hair) {

    public static final BodyType UNKNOWN = new BodyType(null, null);

    /** Personal data must not reach a log by way of a record's text. */
    @Override
    public String toString() {
        return "BodyType[…]";
    }
}
