package io.salonledger.contracts.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.event.AuditEvent;
import io.salonledger.contracts.booking.event.BookingEvent;
import io.salonledger.contracts.catalogue.event.CatalogueEvent;
import io.salonledger.contracts.complaint.event.ComplaintEvent;
import io.salonledger.contracts.demo.event.DemoEvent;
import io.salonledger.contracts.finance.event.FinanceEvent;
import io.salonledger.contracts.identity.event.UserEvent;
import io.salonledger.contracts.insight.event.InsightEvent;
import io.salonledger.contracts.member.event.MemberEvent;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.message.LogicalName;
import io.salonledger.contracts.migration.event.ImportEvent;
import io.salonledger.contracts.notification.event.NotificationEvent;
import io.salonledger.contracts.organisation.event.OrganisationEvent;
import io.salonledger.contracts.roster.event.RosterEvent;
import io.salonledger.contracts.staff.event.EmployeeEvent;
import io.salonledger.contracts.stock.event.StockEvent;
import io.salonledger.contracts.ticket.event.TicketEvent;
import io.salonledger.contracts.wallet.event.WalletEvent;

/** Which stored name belongs to which event class. Built from the sealed event interfaces, one per feature. */
public final class LogicalNames {

    /** Each feature's sealed interface; a feature that is not named here can't store events. */
    static final List<Class<? extends Event>> FEATURES = List.of(
            AuditEvent.class,
            BookingEvent.class,
            CatalogueEvent.class,
            ComplaintEvent.class,
            DemoEvent.class,
            FinanceEvent.class,
            InsightEvent.class,
            UserEvent.class,
            MemberEvent.class,
            ImportEvent.class,
            NotificationEvent.class,
            OrganisationEvent.class,
            EmployeeEvent.class,
            RosterEvent.class,
            StockEvent.class,
            TicketEvent.class,
            WalletEvent.class);

    private final Map<String, Class<? extends Event>> byName = new LinkedHashMap<>();

    private LogicalNames(Collection<Class<? extends Event>> roots) {
        for (Class<? extends Event> root : roots) {
            for (Class<? extends Event> event : leavesOf(root)) {
                Class<?> other = byName.put(nameOf(event), event);
                if (other != null) {
                    throw new IllegalStateException("Two events are called " + nameOf(event));
                }
            }
        }
    }

    public static LogicalNames ofAllFeatures() {
        return new LogicalNames(FEATURES);
    }

    /** {@code member.MemberRegistered}: the package below contracts, then the class, unless annotated otherwise. */
    public static String nameOf(Class<?> event) {
        LogicalName annotation = event.getAnnotation(LogicalName.class);
        if (annotation != null && !annotation.value().isEmpty()) {
            return annotation.value();
        }
        return featureOf(event) + "." + event.getSimpleName();
    }

    public static int revisionOf(Class<?> event) {
        LogicalName annotation = event.getAnnotation(LogicalName.class);
        return annotation == null ? 1 : annotation.revision();
    }

    public Optional<Class<? extends Event>> classOf(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Collection<Class<? extends Event>> events() {
        return List.copyOf(byName.values());
    }

    boolean knows(@Nullable Class<?> type) {
        return type != null && Event.class.isAssignableFrom(type) && byName.containsKey(nameOf(type));
    }

    private static String featureOf(Class<?> event) {
        String[] parts = event.getPackageName().split("\\.");
        return parts.length > 3 ? parts[3] : parts[parts.length - 1];
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends Event>> leavesOf(Class<? extends Event> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        List<Class<? extends Event>> leaves = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            leaves.addAll(leavesOf((Class<? extends Event>) permitted));
        }
        return leaves;
    }
}
