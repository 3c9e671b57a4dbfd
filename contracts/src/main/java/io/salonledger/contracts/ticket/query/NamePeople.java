package io.salonledger.contracts.ticket.query;

import java.util.Set;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.staff.EmployeeId;

/** What guests and employees on tickets are called. */
@Needs(Permission.TICKET_SEE)
public record NamePeople(Set<MemberId> members, Set<EmployeeId> employees) implements Query<PeopleNames> {

    public NamePeople {
        members = Set.copyOf(members);
        employees = Set.copyOf(employees);
    }
}
