package io.salonledger.contracts.wallet;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.StreamName;

/** The name of a member's stored value (储值账户). */
public final class StoredValues {

    public static final String KIND = "stored-value";

    private StoredValues() {}

    public static String streamOf(MemberId member) {
        return StreamName.of(KIND, member.value());
    }
}
