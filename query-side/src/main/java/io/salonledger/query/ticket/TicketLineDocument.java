package io.salonledger.query.ticket;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.ItemKind;
import io.salonledger.contracts.ticket.TicketId;

/**
 * One share of one line, for measuring; what was refunded is one of its own, below zero, on the day of the refund.
 *
 * @param hour local hour of day, null if no time is known
 * @param employee empty: the house
 * @param category empty: none
 * @param firstOf of which groups it is the first of its ticket: there the visit is counted
 * @param net in minor units
 * @param tax in 10⁻⁴
 * @param quantity in 10⁻³
 */
public record TicketLineDocument(
        TicketId ticket,
        BranchId branch,
        Currency currency,
        LocalDate businessDate,
        String month,
        @Nullable Integer hour,
        @Nullable String member,
        @Nullable String guest,
        String employee,
        ItemKind kind,
        @Nullable String service,
        @Nullable String product,
        String code,
        String name,
        String category,
        boolean refund,
        Set<String> firstOf,
        long net,
        long tax,
        List<Tax> taxes,
        long quantity) {

    /** @param amount in 10⁻⁴ */
    public record Tax(String code, long amount) {}

    TicketLineDocument first(Set<String> groups) {
        return new TicketLineDocument(
                ticket,
                branch,
                currency,
                businessDate,
                month,
                hour,
                member,
                guest,
                employee,
                kind,
                service,
                product,
                code,
                name,
                category,
                refund,
                groups,
                net,
                tax,
                taxes,
                quantity);
    }
}
