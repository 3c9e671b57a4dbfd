package io.salonledger.contracts.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;
import io.salonledger.contracts.message.StreamName;

/** Names one complaint or suggestion (投诉、建议); its number is for people. */
public record ComplaintId(@JsonValue String value) {

    public static final String KIND = "complaint";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ComplaintId {
        Ids.checked(value);
    }

    public static ComplaintId random() {
        return new ComplaintId(Ids.random());
    }

    /** Also the subject of what is personal in it, where the one who complains is no member. */
    public String stream() {
        return StreamName.of(KIND, value);
    }
}
