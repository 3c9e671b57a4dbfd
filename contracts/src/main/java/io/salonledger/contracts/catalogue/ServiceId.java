package io.salonledger.contracts.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;
import io.salonledger.contracts.message.StreamName;

/** Names one service (服务项目). */
public record ServiceId(@JsonValue String value) {

    public static final String KIND = "service";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ServiceId {
        Ids.checked(value);
    }

    public static ServiceId random() {
        return new ServiceId(Ids.random());
    }

    public String stream() {
        return StreamName.of(KIND, value);
    }
}
