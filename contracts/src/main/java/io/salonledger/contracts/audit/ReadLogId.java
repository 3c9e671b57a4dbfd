package io.salonledger.contracts.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.StreamName;

/** The reads of one day (UTC), as one stream. */
public record ReadLogId(@JsonValue LocalDate day) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReadLogId {}

    public static ReadLogId at(Instant moment) {
        return new ReadLogId(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    public String stream() {
        return StreamName.of("read-log", day.toString());
    }
}
