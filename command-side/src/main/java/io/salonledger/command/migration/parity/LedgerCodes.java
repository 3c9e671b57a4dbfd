package io.salonledger.command.migration.parity;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.commit.RecordIds;
import io.salonledger.command.migration.source.Appointment;
import io.salonledger.command.migration.source.SourceBooks;
import io.salonledger.command.migration.source.SourceCodes;
import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.staff.EmployeeId;

/** From the ledger's ids back to the books' codes, so that both can be added up in the same way. */
final class LedgerCodes {

    private final Map<MemberId, String> members = new HashMap<>();
    private final Map<EmployeeId, String> employees = new HashMap<>();
    private final Map<ServiceId, String> services = new HashMap<>();
    private final Map<ProductId, String> products = new HashMap<>();
    private final Map<String, UUID> records = new HashMap<>();

    LedgerCodes(RecordIds ids, SourceBooks books) {
        books.people().clients().forEach(one -> ids.member(one.code()).ifPresent(id -> members.put(id, one.code())));
        books.people().staff().forEach(one -> ids.employee(one.code()).ifPresent(id -> employees.put(id, one.code())));
        books.catalogue()
                .services()
                .forEach(one -> ids.service(one.code()).ifPresent(id -> services.put(id, one.code())));
        books.catalogue()
                .products()
                .forEach(one -> ids.product(one.code()).ifPresent(id -> products.put(id, one.code())));
        books.history().tickets().forEach(ticket -> {
            records.put(ids.ticket(ticket.id()).value(), ticket.id());
            ticket.lines().forEach(line -> records.put(ids.line(line.id()).value(), line.id()));
        });
        books.history()
                .bookings()
                .forEach(one -> records.put(ids.booking(one.id()).value(), one.id()));
        books.history()
                .cancellations()
                .forEach(one -> records.put(ids.booking(one.id()).value(), one.id()));
        books.history()
                .noShows()
                .forEach(one -> records.put(ids.booking(one.id()).value(), one.id()));
    }

    /** The books' id of a ticket, a line or a booking; null if these books have no such record. */
    @Nullable
    UUID record(String ledgerId) {
        return records.get(ledgerId);
    }

    @Nullable
    String member(MemberId id) {
        return members.get(id);
    }

    @Nullable
    String employee(EmployeeId id) {
        return employees.get(id);
    }

    @Nullable
    String service(ServiceId id) {
        return services.get(id);
    }

    @Nullable
    String product(ProductId id) {
        return products.get(id);
    }

    /** The ledger knows no member: the books said walk-in, or nothing. */
    String guest(@Nullable MemberId id) {
        return id == null ? SourceCodes.WALK_IN : members.getOrDefault(id, id.value());
    }

    String staff(@Nullable EmployeeId id) {
        return id == null ? SourceCodes.HOUSE : employees.getOrDefault(id, id.value());
    }

    Appointment appointment(Arrangement arrangement) {
        MemberId member = arrangement.member();
        EmployeeId employee = arrangement.employee();
        ServiceId service = arrangement.service();
        return new Appointment(
                member == null ? arrangement.guestAsWritten() : guest(member),
                employee == null ? arrangement.employeeAsWritten() : staff(employee),
                service == null ? arrangement.serviceAsWritten() : services.getOrDefault(service, service.value()));
    }
}
