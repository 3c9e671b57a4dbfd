package io.salonledger.contracts.ticket.query;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.TicketState;

/**
 * Which tickets; null or empty leaves a criterion out.
 *
 * @param from first business date
 * @param to last business date
 * @param member who pays or is served
 * @param atLeast total in minor units
 * @param atMost total in minor units
 * @param number starts with
 */
public record TicketFilter(
        @Nullable BranchId branch,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable MemberId member,
        @Nullable EmployeeId employee,
        @Nullable ServiceId service,
        @Nullable ProductId product,
        Set<TicketState> states,
        @Nullable Long atLeast,
        @Nullable Long atMost,
        @Nullable String number,
        @Nullable String category) {

    public TicketFilter {
        states = Set.copyOf(states);
    }

    public static TicketFilter all() {
        return new TicketFilter(null, null, null, null, null, null, null, Set.of(), null, null, null, null);
    }

    public TicketFilter of(BranchId branch) {
        return new TicketFilter(
                branch, from, to, member, employee, service, product, states, atLeast, atMost, number, category);
    }

    public TicketFilter in(TicketState... states) {
        return new TicketFilter(
                branch,
                from,
                to,
                member,
                employee,
                service,
                product,
                Set.of(states),
                atLeast,
                atMost,
                number,
                category);
    }

    public TicketFilter ofMember(MemberId member) {
        return new TicketFilter(
                branch, from, to, member, employee, service, product, states, atLeast, atMost, number, category);
    }

    public TicketFilter between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new TicketFilter(
                branch, from, to, member, employee, service, product, states, atLeast, atMost, number, category);
    }
}
