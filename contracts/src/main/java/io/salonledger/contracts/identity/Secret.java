package io.salonledger.contracts.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A password or PIN on its way; never shown by logs, never in an event. */
public record Secret(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Secret {}

    @Override
    public String toString() {
        return "Secret";
    }
}
