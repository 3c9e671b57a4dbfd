package io.salonledger.contracts.ticket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;

/** Names one payment of a ticket. */
public record TenderId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TenderId {
        Ids.checked(value);
    }

    public static TenderId random() {
        return new TenderId(Ids.random());
    }
}
