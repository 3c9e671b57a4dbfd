package io.salonledger.contracts.roster;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;

/** Names one absence (请假) of one employee. */
public record LeaveId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LeaveId {
        Ids.checked(value);
    }

    public static LeaveId random() {
        return new LeaveId(Ids.random());
    }
}
