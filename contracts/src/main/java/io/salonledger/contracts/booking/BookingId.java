package io.salonledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;
import io.salonledger.contracts.message.StreamName;

/** Names one booking (预约). */
public record BookingId(@JsonValue String value) {

    public static final String KIND = "booking";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BookingId {
        Ids.checked(value);
    }

    public static BookingId random() {
        return new BookingId(Ids.random());
    }

    public String stream() {
        return StreamName.of(KIND, value);
    }
}
