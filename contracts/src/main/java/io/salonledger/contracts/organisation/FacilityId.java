package io.salonledger.contracts.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;

/** Names one room or piece of equipment of a branch. */
public record FacilityId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FacilityId {
        Ids.checked(value);
    }

    public static FacilityId random() {
        return new FacilityId(Ids.random());
    }
}
