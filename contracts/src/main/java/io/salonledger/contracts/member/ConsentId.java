package io.salonledger.contracts.member;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;
import io.salonledger.contracts.message.StreamName;

/** Names one consent (授权同意) that a member gave. */
public record ConsentId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsentId {
        Ids.checked(value);
    }

    public static ConsentId random() {
        return new ConsentId(Ids.random());
    }

    /**
     * Subject of everything that was recorded on the ground of this consent: health facts have a key of their own, so
     * that withdrawing the consent erases them and nothing else.
     */
    public String subject(MemberId member) {
        return StreamName.of("member-health", member.value() + ":" + value);
    }
}
