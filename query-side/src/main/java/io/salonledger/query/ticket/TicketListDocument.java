package io.salonledger.query.ticket;

import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketState;

/**
 * A ticket in lists.
 *
 * @param numberOrder the digits of the number, so that 10 comes after 9
 * @param time local time of day, HH:mm; empty if none is known
 * @param people who pays and who is served
 * @param items names of what was sold, in order
 * @param sold what it came to before refunds
 * @param refunds by refund
 * @param net in minor units, refunds taken off
 * @param tax in 10⁻⁴, refunds taken off
 * @param total in minor units, refunds taken off
 */
record TicketListDocument(
        TicketId ticket,
        String number,
        long numberOrder,
        TicketState state,
        BranchId branch,
        Currency currency,
        LocalDate businessDate,
        String time,
        String openedAt,
        @Nullable MemberId member,
        Set<String> people,
        Set<String> employees,
        Set<String> services,
        Set<String> products,
        Set<String> categories,
        List<String> items,
        TicketAmounts sold,
        Map<String, TicketAmounts> refunds,
        long net,
        long tax,
        long total) {

    TicketListDocument withRefund(String refund, TicketAmounts amounts, boolean whole) {
        Map<String, TicketAmounts> all = new TreeMap<>(refunds);
        all.put(refund, amounts);
        return with(whole ? TicketState.REFUNDED : TicketState.PARTLY_REFUNDED, sold, all);
    }

    TicketListDocument with(TicketState now, TicketAmounts amounts) {
        return with(now, amounts, refunds);
    }

    private TicketListDocument with(TicketState now, TicketAmounts amounts, Map<String, TicketAmounts> back) {
        TicketAmounts left = back.values().stream().reduce(amounts, TicketAmounts::minus);
        return new TicketListDocument(
                ticket,
                number,
                numberOrder,
                now,
                branch,
                currency,
                businessDate,
                time,
                openedAt,
                member,
                people,
                employees,
                services,
                products,
                categories,
                items,
                amounts,
                back,
                left.net(),
                left.tax(),
                left.total());
    }

    /** On an open ticket lines keep their guests. */
    TicketListDocument withMember(@Nullable MemberId payer) {
        Set<String> all = new LinkedHashSet<>(people);
        if (member != null) {
            all.remove(member.value());
        }
        if (payer != null) {
            all.add(payer.value());
        }
        return new TicketListDocument(
                ticket,
                number,
                numberOrder,
                state,
                branch,
                currency,
                businessDate,
                time,
                openedAt,
                payer,
                all,
                employees,
                services,
                products,
                categories,
                items,
                sold,
                refunds,
                net,
                tax,
                total);
    }

    TicketListDocument on(LocalDate date, String at) {
        return new TicketListDocument(
                ticket,
                number,
                numberOrder,
                state,
                branch,
                currency,
                date,
                at,
                openedAt,
                member,
                people,
                employees,
                services,
                products,
                categories,
                items,
                sold,
                refunds,
                net,
                tax,
                total);
    }

    TicketListDocument with(@Nullable MemberId payer, TicketContents contents) {
        return new TicketListDocument(
                ticket,
                number,
                numberOrder,
                state,
                branch,
                currency,
                businessDate,
                time,
                openedAt,
                payer,
                contents.peopleWith(payer),
                contents.employees(),
                contents.services(),
                contents.products(),
                contents.categories(),
                contents.items(),
                sold,
                refunds,
                net,
                tax,
                total);
    }
}
