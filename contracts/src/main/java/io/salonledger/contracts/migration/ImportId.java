package io.salonledger.contracts.migration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;
import io.salonledger.contracts.message.StreamName;

/**
 * Names one import (导入). While the books are only read, a random draft; once started, made of the books and the settings,
 * so that the same books with the same settings are the same import.
 */
public record ImportId(@JsonValue String value) {

    public static final String KIND = "import";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImportId {
        Ids.checked(value);
    }

    public static ImportId random() {
        return new ImportId(Ids.random());
    }

    public String stream() {
        return StreamName.of(KIND, value);
    }
}
