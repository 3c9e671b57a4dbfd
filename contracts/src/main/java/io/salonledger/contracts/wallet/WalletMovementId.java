package io.salonledger.contracts.wallet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;

/** Names one refund or adjustment of stored value, made by whoever asks for it. */
public record WalletMovementId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WalletMovementId {
        Ids.checked(value);
    }

    public static WalletMovementId random() {
        return new WalletMovementId(Ids.random());
    }
}
