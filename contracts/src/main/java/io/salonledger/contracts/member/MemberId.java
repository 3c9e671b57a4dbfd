package io.salonledger.contracts.member;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;
import io.salonledger.contracts.message.StreamName;

/** Names one member (会员); says nothing about the person. */
public record MemberId(@JsonValue String value) {

    public static final String KIND = "member";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MemberId {
        Ids.checked(value);
    }

    public static MemberId random() {
        return new MemberId(Ids.random());
    }

    /** Also the subject of the member's personal data. */
    public String stream() {
        return StreamName.of(KIND, value);
    }
}
