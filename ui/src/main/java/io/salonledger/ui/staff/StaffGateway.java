package io.salonledger.ui.staff;

import java.util.List;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.catalogue.query.CountServices;
import io.salonledger.contracts.catalogue.query.ServiceFilter;
import io.salonledger.contracts.catalogue.query.ValueCount;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.CountEmployees;
import io.salonledger.contracts.staff.query.EmployeeCounts;
import io.salonledger.contracts.staff.query.EmployeeDetails;
import io.salonledger.contracts.staff.query.EmployeeFilter;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.staff.query.FindEmployee;
import io.salonledger.contracts.staff.query.SearchEmployees;
import io.salonledger.ui.message.MessageGateway;

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

    /** Sends; false if the list will show it a moment later. */
    boolean send(Command command, EmployeeId employee) {
        return messages.sendAndFollow(command, new WatchReadModel("employee-list", employee.value()));
    }
}
