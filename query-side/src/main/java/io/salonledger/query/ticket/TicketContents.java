package io.salonledger.query.ticket;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.LineShare;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.TicketLine;

/** What and who is on a ticket, as it is filtered by. */
record TicketContents(
        Set<String> guests,
        Set<String> employees,
        Set<String> services,
        Set<String> products,
        Set<String> categories,
        List<String> items) {

    static TicketContents of(List<TicketLine> lines) {
        return of(
                lines.stream().map(TicketLine::item).toList(),
                lines.stream().map(TicketLine::guest),
                lines.stream().flatMap(line -> line.shares().stream()).map(LineShare::employee));
    }

    static TicketContents ofImported(List<ImportedLine> lines) {
        return of(
                lines.stream().map(ImportedLine::item).toList(),
                lines.stream().map(ImportedLine::guest),
                lines.stream().map(ImportedLine::employee));
    }

    private static TicketContents of(
            List<SoldItem> items, Stream<@Nullable MemberId> guests, Stream<@Nullable EmployeeId> employees) {
        return new TicketContents(
                ordered(guests.filter(Objects::nonNull).map(MemberId::value)),
                ordered(employees.filter(Objects::nonNull).map(EmployeeId::value)),
                ordered(items.stream()
                        .map(SoldItem::service)
                        .filter(Objects::nonNull)
                        .map(service -> service.value())),
                ordered(items.stream()
                        .map(SoldItem::product)
                        .filter(Objects::nonNull)
                        .map(product -> product.value())),
                ordered(items.stream().map(SoldItem::category).filter(Objects::nonNull)),
                items.stream().map(SoldItem::name).toList());
    }

    Set<String> peopleWith(@Nullable MemberId payer) {
        Set<String> all = new LinkedHashSet<>(guests);
        if (payer != null) {
            all.add(payer.value());
        }
        return all;
    }

    private static Set<String> ordered(Stream<String> values) {
        return values.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
