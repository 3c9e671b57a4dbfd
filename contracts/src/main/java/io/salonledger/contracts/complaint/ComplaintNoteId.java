package io.salonledger.contracts.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;

/** Names one note on a complaint. */
public record ComplaintNoteId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ComplaintNoteId {
        Ids.checked(value);
    }

    public static ComplaintNoteId random() {
        return new ComplaintNoteId(Ids.random());
    }
}
