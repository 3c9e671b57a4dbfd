package io.salonledger.contracts.roster;

import java.time.LocalDate;

import io.salonledger.contracts.message.StreamName;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * Names the day of one employee (工作日), over all branches.
 *
 * @param date by the clock at Greenwich, so that branches of different zones and cut-offs meet in the same day
 */
public record WorkDayId(EmployeeId employee, LocalDate date) {

    public static final String KIND = "work-day";

    public String stream() {
        return StreamName.of(KIND, employee.value() + ":" + date);
    }
}
