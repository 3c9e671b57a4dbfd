package io.salonledger.contracts.complaint;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.staff.EmployeeId;

/** Who takes care of a complaint: a user, or an employee who has no login; exactly one of them. */
public record ComplaintOwner(
        @Nullable UserId user, @Nullable EmployeeId employee) {

    public static ComplaintOwner of(UserId user) {
        return new ComplaintOwner(user, null);
    }

    public static ComplaintOwner of(EmployeeId employee) {
        return new ComplaintOwner(null, employee);
    }
}
