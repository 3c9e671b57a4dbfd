package io.salonledger.contracts.ticket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;

/** Names one refund (退款) of a ticket. */
public record RefundId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RefundId {
        Ids.checked(value);
    }

    public static RefundId random() {
        return new RefundId(Ids.random());
    }
}
