package io.salonledger.contracts.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;
import io.salonledger.contracts.message.StreamName;

/** Names one user (用户); also what {@link io.salonledger.contracts.message.Actor} calls the one who acts. */
public record UserId(@JsonValue String value) {

    public static final String KIND = "user";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UserId {
        Ids.checked(value);
    }

    public static UserId random() {
        return new UserId(Ids.random());
    }

    public String stream() {
        return StreamName.of(KIND, value);
    }
}
