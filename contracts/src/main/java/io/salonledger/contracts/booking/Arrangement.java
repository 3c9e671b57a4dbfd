package io.salonledger.contracts.booking;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * Who was to get what from whom. Where an imported booking names no member, employee or service of ours, the text says
 * what it has instead, for example {@code WALK_IN} or {@code HOUSE}, and is empty if it has nothing.
 */
public record Arrangement(
        @Nullable MemberId member,
        String guestAsWritten,
        @Nullable EmployeeId employee,
        String employeeAsWritten,
        @Nullable ServiceId service,
        String serviceAsWritten) {}
