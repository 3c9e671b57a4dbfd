package io.salonledger.contracts.complaint.query;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.complaint.ComplaintState;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.TicketId;

/**
 * Which complaints; what is null or empty leaves a criterion out.
 *
 * @param members files of the person who complains
 * @param overdue only what is open after its due time
 * @param from first day on which it was received, on the branch's clock
 * @param to last day
 */
public record ComplaintFilter(
        Set<BranchId> branches,
        @Nullable ComplaintKind kind,
        Set<ComplaintState> states,
        Set<Severity> severities,
        Set<ComplaintCause> causes,
        Set<ComplaintOwner> owners,
        Set<EmployeeId> employees,
        Set<MemberId> members,
        @Nullable TicketId ticket,
        boolean overdue,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final ComplaintFilter ALL = new ComplaintFilter(
            Set.of(), null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, false, null, null);

    public ComplaintFilter {
        branches = Set.copyOf(branches);
        states = Set.copyOf(states);
        severities = Set.copyOf(severities);
        causes = Set.copyOf(causes);
        owners = Set.copyOf(owners);
        employees = Set.copyOf(employees);
        members = Set.copyOf(members);
    }

    public static ComplaintFilter ofMembers(Set<MemberId> members) {
        return new ComplaintFilter(
                Set.of(), null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), members, null, false, null, null);
    }

    public static ComplaintFilter ofTicket(TicketId ticket) {
        return new ComplaintFilter(
                Set.of(), null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), ticket, false, null, null);
    }
}
