package io.salonledger.contracts.ticket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;
import io.salonledger.contracts.message.StreamName;

/** Names one ticket (消费单). */
public record TicketId(@JsonValue String value) {

    public static final String KIND = "ticket";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TicketId {
        Ids.checked(value);
    }

    public static TicketId random() {
        return new TicketId(Ids.random());
    }

    public String stream() {
        return StreamName.of(KIND, value);
    }
}
