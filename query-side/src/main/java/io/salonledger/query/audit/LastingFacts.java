package io.salonledger.query.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.StreamName;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.Holiday;
import io.salonledger.contracts.privacy.Sealed;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.WorkDayId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.wallet.StoredValues;

/**
 * What stays true of a record after an event, until a later one says otherwise: only that is compared, before → after. All
 * else belongs to the one event (its amount, its reason, its time, what was said), also where another has a field of the
 * same name.
 */
final class LastingFacts {

    private static final Map<String, Set<String>> OF_KIND = Map.ofEntries(
            Map.entry(BookingId.KIND, Set.of("placement", "terms", "outcome", "member")),
            Map.entry(
                    BranchId.KIND,
                    Set.of("profile", "legalEntity", "hours", "calendar", "rule", "scheme", "facility", "holiday")),
            Map.entry(ComplaintId.KIND, Set.of("due", "owner")),
            Map.entry(DayPlanId.KIND, Set.of("employee", "room", "span", "kind")),
            Map.entry(EmployeeId.KIND, Set.of("name", "code", "branches", "skills", "user")),
            Map.entry(
                    MemberId.KIND,
                    Set.of(
                            "name",
                            "phone",
                            "source",
                            "referrer",
                            "guardian",
                            "guardianMember",
                            "profile",
                            "tags",
                            "preferences",
                            "content",
                            "type")),
            Map.entry(ProductId.KIND, Set.of("description", "levels", "versions")),
            Map.entry(ServiceId.KIND, Set.of("description", "versions")),
            Map.entry(StockItemId.KIND, Set.of("after", "levels")),
            Map.entry(StoredValues.KIND, Set.of("lots", "balance")),
            Map.entry(TicketId.KIND, Set.of("lines", "totals", "member")),
            Map.entry(UserId.KIND, Set.of("name", "roles", "branches")),
            Map.entry(WorkDayId.KIND, Set.of("span")));

    /** Of which part of the record an event tells, where that is one of several. */
    private static final Map<String, Set<String>> PARTS = Map.of(
            DayPlanId.KIND, Set.of("booking", "shift", "leave"),
            WorkDayId.KIND, Set.of("shift", "leave"),
            MemberId.KIND, Set.of("fact"));

    /** Its lines and totals are those of the refund, not of the ticket. */
    private static final Set<Class<?>> OF_THEMSELVES = Set.of(TicketRefunded.class);

    /** Before the name of what lies within; no id and no type holds it. */
    static final char WITHIN = '/';

    private final Record event;
    private final String kind;

    LastingFacts(Record event, String stream) {
        this.event = event;
        this.kind = StreamName.kindOf(stream);
    }

    /** What the component tells of, the same for each event that tells of it; empty if it is the event's own. */
    Optional<String> in(RecordComponent component) {
        String name = component.getName();
        boolean lasts = OF_KIND.getOrDefault(kind, Set.of()).contains(name);
        if (!lasts || OF_THEMSELVES.contains(event.getClass())) {
            return Optional.empty();
        }
        Sealed tag = component.getAnnotation(Sealed.class);
        String like = tag == null ? component.getGenericType().getTypeName() : tag.value();
        return Optional.of(name + ' ' + like + partOf(component));
    }

    private String partOf(RecordComponent component) {
        Object value = Subjects.valueOf(event, component);
        if (value instanceof Facility facility) {
            return ' ' + facility.id().value();
        }
        if (value instanceof Holiday holiday) {
            return " " + holiday.date();
        }
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(other -> PARTS.getOrDefault(kind, Set.of()).contains(other.getName()))
                .map(part -> " " + part.getName() + ' ' + Subjects.valueOf(event, part))
                .findFirst()
                .orElse("");
    }

    /** Names an item of a list by the id that it begins with, so that it is the same wherever in the list it stands. */
    static String item(Object item, int index) {
        if (item instanceof Record record && record.getClass().getRecordComponents().length > 1) {
            Object first = Subjects.valueOf(record, record.getClass().getRecordComponents()[0]);
            if (first != null && first.getClass().getSimpleName().endsWith("Id")) {
                return first.toString();
            }
        }
        return String.valueOf(index);
    }
}
