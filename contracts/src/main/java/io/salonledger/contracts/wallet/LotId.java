package io.salonledger.contracts.wallet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;

/** Names one lot of stored value (储值批次), made by whoever sells it. */
public record LotId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LotId {
        Ids.checked(value);
    }

    public static LotId random() {
        return new LotId(Ids.random());
    }
}
