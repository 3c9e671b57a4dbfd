package io.salonledger.contracts.member;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;

/** Names one note on a member's card. */
public record NoteId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoteId {
        Ids.checked(value);
    }

    public static NoteId random() {
        return new NoteId(Ids.random());
    }
}
