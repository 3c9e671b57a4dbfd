package io.salonledger.command.migration.commit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.salonledger.command.migration.source.SourceBooks;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.TicketId;

/**
 * The ids under which the books' records stand in the ledger: the reader's ids, hashed with the shop's key. Without the
 * key whoever has the log could try client codes until an id fits, and find who was erased.
 */
public final class RecordIds {

    private static final String PURPOSE = "import";

    private final BlindKey key;
    private final Map<String, MemberId> members = new HashMap<>();
    private final Map<String, EmployeeId> employees = new HashMap<>();
    private final Map<String, ServiceId> services = new HashMap<>();
    private final Map<String, ProductId> products = new HashMap<>();

    public RecordIds(BlindKey key, SourceBooks books) {
        this.key = key;
        books.people().clients().forEach(client -> members.put(client.code(), new MemberId(id(client.id()))));
        books.people().staff().forEach(staff -> employees.put(staff.code(), new EmployeeId(id(staff.id()))));
        books.catalogue().services().forEach(service -> services.put(service.code(), new ServiceId(id(service.id()))));
        books.catalogue().products().forEach(product -> products.put(product.code(), new ProductId(id(product.id()))));
    }

    private String id(UUID source) {
        return key.hash(PURPOSE, source.toString());
    }

    /** Empty for walk-ins and where the books name no client. */
    public Optional<MemberId> member(String code) {
        return Optional.ofNullable(members.get(code));
    }

    /** Empty for the house, the old system's administrator, and where the books name nobody. */
    public Optional<EmployeeId> employee(String code) {
        return Optional.ofNullable(employees.get(code));
    }

    public Optional<ServiceId> service(String code) {
        return Optional.ofNullable(services.get(code));
    }

    public Optional<ProductId> product(String code) {
        return Optional.ofNullable(products.get(code));
    }

    public TicketId ticket(UUID source) {
        return new TicketId(id(source));
    }

    public LineId line(UUID source) {
        return new LineId(id(source));
    }

    public BookingId booking(UUID source) {
        return new BookingId(id(source));
    }

    public MovementId movement(UUID source) {
        return new MovementId(id(source));
    }
}
