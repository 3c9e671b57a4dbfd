package io.salonledger.query.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.LineShare;
import io.salonledger.contracts.ticket.RefundedLine;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.event.TicketImported;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;

/** Divides a ticket among its guests: each line counts for the guest that it names, and for nobody without one. */
final class PurchasesOf {

    private final LocalDate date;
    private final BranchId branch;
    private final Map<MemberId, Part> parts = new LinkedHashMap<>();

    private PurchasesOf(LocalDate date, BranchId branch) {
        this.date = date;
        this.branch = branch;
    }

    /** What is known of one guest so far. */
    private static final class Part {
        private boolean visit;
        private long net;
        private String currency = "";
        private final Set<Purchase.Item> items = new LinkedHashSet<>();
        private final Set<EmployeeId> therapists = new LinkedHashSet<>();
    }

    static Map<MemberId, Purchase> imported(TicketImported event) {
        PurchasesOf all = new PurchasesOf(event.date(), event.branch());
        for (ImportedLine line : event.lines()) {
            List<EmployeeId> served = line.employee() == null ? List.of() : List.of(line.employee());
            all.add(line.guest(), !line.net().isNegative(), line.net(), line.item(), served);
        }
        return all.purchases();
    }

    static Map<MemberId, Purchase> settled(TicketSettled event) {
        PurchasesOf all = new PurchasesOf(event.businessDate(), event.branch());
        for (TicketLine line : event.lines()) {
            all.add(line.guest(), true, line.amounts().net(), line.item(), served(line.shares()));
        }
        return all.purchases();
    }

    static Map<MemberId, Purchase> refunded(TicketRefunded event) {
        PurchasesOf all = new PurchasesOf(event.businessDate(), event.branch());
        for (RefundedLine line : event.lines()) {
            all.add(line.guest(), false, line.amounts().net().negated(), line.item(), List.of());
        }
        return all.purchases();
    }

    private void add(@Nullable MemberId guest, boolean visit, Money net, SoldItem item, List<EmployeeId> served) {
        if (guest == null) {
            return;
        }
        Part part = parts.computeIfAbsent(guest, first -> new Part());
        part.visit |= visit;
        part.net += net.minorUnits();
        part.currency = net.currency().getCurrencyCode();
        part.items.add(Purchase.Item.of(item));
        part.therapists.addAll(served);
    }

    private Map<MemberId, Purchase> purchases() {
        Map<MemberId, Purchase> all = new LinkedHashMap<>();
        parts.forEach((guest, part) -> all.put(
                guest,
                new Purchase(
                        date, branch, part.visit, part.currency, part.net, List.copyOf(part.items), part.therapists)));
        return all;
    }

    private static List<EmployeeId> served(List<LineShare> shares) {
        List<EmployeeId> employees = new ArrayList<>();
        for (LineShare share : shares) {
            if (share.employee() != null) {
                employees.add(share.employee());
            }
        }
        return employees;
    }
}
