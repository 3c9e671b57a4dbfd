package io.salonledger.contracts.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;
import io.salonledger.contracts.message.StreamName;

/** Names one branch (门店). */
public record BranchId(@JsonValue String value) {

    public static final String KIND = "branch";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BranchId {
        Ids.checked(value);
    }

    public static BranchId random() {
        return new BranchId(Ids.random());
    }

    public String stream() {
        return StreamName.of(KIND, value);
    }
}
