package io.salonledger.contracts.roster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;

/** Names one shift (班次) of one employee. */
public record ShiftId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ShiftId {
        Ids.checked(value);
    }

    public static ShiftId random() {
        return new ShiftId(Ids.random());
    }
}
