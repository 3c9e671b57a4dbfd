package io.salonledger.ui.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.query.CatalogueOrder;
import io.salonledger.contracts.catalogue.query.CountServices;
import io.salonledger.contracts.catalogue.query.FindService;
import io.salonledger.contracts.catalogue.query.SearchServices;
import io.salonledger.contracts.catalogue.query.ServiceFilter;
import io.salonledger.contracts.catalogue.query.ValueCount;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.query.FindUser;
import io.salonledger.contracts.identity.query.FindUserNames;
import io.salonledger.contracts.identity.query.SearchUsers;
import io.salonledger.contracts.identity.query.UserRow;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.CountEmployees;
import io.salonledger.contracts.staff.query.EmployeeCounts;
import io.salonledger.contracts.staff.query.EmployeeDetails;
import io.salonledger.contracts.staff.query.EmployeeErasure;
import io.salonledger.contracts.staff.query.EmployeeFilter;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.staff.query.FindEmployee;
import io.salonledger.contracts.staff.query.FindEmployeeErasure;
import io.salonledger.contracts.staff.query.FindEmployeeOfUser;
import io.salonledger.contracts.staff.query.SearchEmployees;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.message.Refused;

/** What the console asks and says about employees. */
@Component
public class StaffGateway {

    private final MessageGateway messages;

    StaffGateway(MessageGateway messages) {
        this.messages = messages;
    }

    List<EmployeeRow> search(EmployeeFilter filter, int offset, int limit) {
        return messages.ask(new SearchEmployees(filter, new PageRequest(offset, limit)))
                .items();
    }

    EmployeeCounts count(EmployeeFilter filter) {
        return messages.ask(new CountEmployees(filter));
    }

    EmployeeDetails find(EmployeeId employee) {
        return messages.ask(new FindEmployee(employee));
    }

    /** The categories of services, for skills. */
    List<String> categories() {
        return messages.ask(new CountServices(ServiceFilter.ALL)).categories().stream()
                .map(ValueCount::value)
                .toList();
    }

    /** Services that match, by id. */
    Map<ServiceId, String> services(String text, LocalDate day, int offset, int limit) {
        Map<ServiceId, String> names = new LinkedHashMap<>();
        messages.ask(new SearchServices(
                        new ServiceFilter(text, Set.of(), true),
                        day,
                        CatalogueOrder.BY_NAME,
                        new PageRequest(offset, limit)))
                .items()
                .forEach(row -> names.put(row.service(), row.description().name()));
        return names;
    }

    /** By id; what the list does not know is missing. */
    Map<ServiceId, String> serviceNames(Collection<ServiceId> services) {
        Map<ServiceId, String> names = new LinkedHashMap<>();
        services.forEach(id -> found(new FindService(id))
                .ifPresent(service -> names.put(id, service.description().name())));
        return names;
    }

    /** Users who may sign in, by name or login name. */
    List<UserRow> users(String text, int offset, int limit) {
        return messages.ask(new SearchUsers(text, false, new PageRequest(offset, limit)))
                .items();
    }

    Optional<UserRow> user(UserId user) {
        return found(new FindUser(user));
    }

    /** Empty if the user is unknown or erased. */
    Optional<String> userName(UserId user) {
        return Optional.ofNullable(
                messages.ask(new FindUserNames(Set.of(user))).names().get(user.value()));
    }

    /** Who signs in as that user. */
    Optional<EmployeeRow> employeeOf(String user) {
        return found(new FindEmployeeOfUser(user));
    }

    EmployeeErasure erasure(EmployeeId employee) {
        return messages.ask(new FindEmployeeErasure(employee));
    }

    private <R> Optional<R> found(Query<R> query) {
        try {
            return Optional.of(messages.ask(query));
        } catch (Refused refused) {
            if (refused.code().equals("not-found")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Sends; false if the list will show it a moment later. */
    boolean send(Command command, EmployeeId employee) {
        return messages.sendAndFollow(command, new WatchReadModel("employee-list", employee.value()));
    }
}
