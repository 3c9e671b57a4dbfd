package io.salonledger.contracts.stock;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;

/** Names one movement of stock, made by whoever asks for it; a receipt's is also the id of its lot. */
public record MovementId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MovementId {
        Ids.checked(value);
    }

    public static MovementId random() {
        return new MovementId(Ids.random());
    }
}
