package io.salonledger.contracts.ticket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;

/** Names one line of a ticket (消费明细). */
public record LineId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LineId {
        Ids.checked(value);
    }

    public static LineId random() {
        return new LineId(Ids.random());
    }
}
