package io.salonledger.contracts.member;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;

/** Names one fact of a member's health record. */
public record HealthFactId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HealthFactId {
        Ids.checked(value);
    }

    public static HealthFactId random() {
        return new HealthFactId(Ids.random());
    }
}
