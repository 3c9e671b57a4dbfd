package io.salonledger.contracts.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.salonledger.contracts.message.Ids;
import io.salonledger.contracts.message.StreamName;

/** Names one employee (员工). */
public record EmployeeId(@JsonValue String value) {

    public static final String KIND = "employee";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmployeeId {
        Ids.checked(value);
    }

    public static EmployeeId random() {
        return new EmployeeId(Ids.random());
    }

    public String stream() {
        return StreamName.of(KIND, value);
    }
}
