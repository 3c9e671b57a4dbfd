package io.salonledger.contracts.ticket.query;

import java.util.Map;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * Names, or codes where there is no name, by id; who was erased or is unknown is missing.
 *
 * @param members by id
 * @param employees by id
 */
public record PeopleNames(Map<String, String> members, Map<String, String> employees) {

    public static final PeopleNames NONE = new PeopleNames(Map.of(), Map.of());

    public PeopleNames {
        members = Map.copyOf(members);
        employees = Map.copyOf(employees);
    }

    /** Empty if not known. */
    public String of(MemberId member) {
        return members.getOrDefault(member.value(), "");
    }

    /** Empty if not known. */
    public String of(EmployeeId employee) {
        return employees.getOrDefault(employee.value(), "");
    }
}
