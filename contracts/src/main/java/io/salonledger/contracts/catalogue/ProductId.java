package io.salonledger.contracts.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;
import io.salonledger.contracts.message.StreamName;

/** Names one product (产品). */
public record ProductId(@JsonValue String value) {

    public static final String KIND = "product";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProductId {
        Ids.checked(value);
    }

    public static ProductId random() {
        return new ProductId(Ids.random());
    }

    public String stream() {
        return StreamName.of(KIND, value);
    }
}
