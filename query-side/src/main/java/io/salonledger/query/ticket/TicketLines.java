package io.salonledger.query.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.LineShare;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.TicketId;

/** Takes the lines of one fact apart into shares, so that parts sum to the whole, and marks where its visit is counted. */
final class TicketLines {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** What all lines of a fact have in common; the sign is −1 for refunds. */
    record Fact(
            TicketId ticket,
            BranchId branch,
            Currency currency,
            LocalDate date,
            @Nullable Integer hour,
            @Nullable MemberId member,
            boolean refund) {

        long sign() {
            return refund ? -1 : 1;
        }
    }

    /** A line; taxes in 10⁻⁴ by code, as they stand in the fact. */
    record Line(
            String id,
            SoldItem item,
            BigDecimal quantity,
            @Nullable MemberId guest,
            List<LineShare> shares,
            Map<String, Long> taxes) {}

    private final Fact fact;
    private final Map<String, TicketLineDocument> documents = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    TicketLines(Fact fact) {
        this.fact = fact;
    }

    TicketLines add(Line line) {
        Parts quantity = new Parts(line.quantity().movePointRight(3).longValue() * fact.sign());
        Map<String, Parts> taxes = new LinkedHashMap<>();
        line.taxes().forEach((code, amount) -> taxes.put(code, new Parts(amount * fact.sign())));
        BigDecimal percents = BigDecimal.ZERO;
        int number = 0;
        for (LineShare share : line.shares()) {
            percents = percents.add(share.percent());
            List<TicketLineDocument.Tax> parts = new ArrayList<>();
            for (Map.Entry<String, Parts> tax : taxes.entrySet()) {
                parts.add(
                        new TicketLineDocument.Tax(tax.getKey(), tax.getValue().upTo(percents)));
            }
            TicketLineDocument document = document(line, share, parts, quantity.upTo(percents));
            documents.put(line.id() + "." + number++, document.first(firstOf(document)));
        }
        return this;
    }

    Map<String, TicketLineDocument> documents() {
        return documents;
    }

    private TicketLineDocument document(Line line, LineShare share, List<TicketLineDocument.Tax> taxes, long quantity) {
        SoldItem item = line.item();
        return new TicketLineDocument(
                fact.ticket(),
                fact.branch(),
                fact.currency(),
                fact.date(),
                fact.date().toString().substring(0, 7),
                fact.hour(),
                fact.member() == null ? null : fact.member().value(),
                line.guest() == null ? null : line.guest().value(),
                share.employee() == null ? "" : share.employee().value(),
                item.kind(),
                item.service() == null ? null : item.service().value(),
                item.product() == null ? null : item.product().value(),
                item.code(),
                item.name(),
                Objects.requireNonNullElse(item.category(), ""),
                fact.refund(),
                Set.of(),
                share.net().minorUnits() * fact.sign(),
                taxes.stream().mapToLong(TicketLineDocument.Tax::amount).sum(),
                taxes,
                quantity);
    }

    /** A refund is no visit. */
    private Set<String> firstOf(TicketLineDocument document) {
        Set<String> groups = new LinkedHashSet<>();
        if (!fact.refund()) {
            mark(groups, "ticket", "");
            mark(groups, "employee", document.employee());
            mark(groups, "kind", document.kind().name());
            mark(groups, "category", document.category());
            mark(groups, "item", document.service() + "/" + document.product() + "/" + document.name());
        }
        return groups;
    }

    private void mark(Set<String> groups, String group, String value) {
        if (seen.add(group + "=" + value)) {
            groups.add(group);
        }
    }

    /** Hands out a whole by growing percentages: each part is the growth of the rounded running sum. */
    private static final class Parts {

        private final BigDecimal whole;
        private long given;

        Parts(long whole) {
            this.whole = BigDecimal.valueOf(whole);
        }

        long upTo(BigDecimal percents) {
            long now = whole.multiply(percents)
                    .divide(WHOLE, 0, RoundingMode.HALF_UP)
                    .longValueExact();
            long part = now - given;
            given = now;
            return part;
        }
    }
}
