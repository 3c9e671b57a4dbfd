package io.salonledger.contracts.ticket.query;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketState;

/**
 * A ticket in a list; what was refunded is taken off.
 *
 * @param time of day, where one is known
 * @param items names of what was sold, in order
 * @param tax with fractions of a cent where so written
 */
public record TicketRow(
        TicketId ticket,
        String number,
        TicketState state,
        BranchId branch,
        LocalDate businessDate,
        @Nullable LocalTime time,
        @Nullable MemberId member,
        List<String> items,
        List<EmployeeId> employees,
        Money net,
        UnitCost tax,
        Money total) {

    public TicketRow {
        items = List.copyOf(items);
        employees = List.copyOf(employees);
    }
}
