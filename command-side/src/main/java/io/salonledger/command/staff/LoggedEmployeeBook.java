package io.salonledger.command.staff;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

import io.salonledger.command.log.FoldedStreams;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.staff.EmployeeId;

/** Employees as their streams tell. */
@Component
class LoggedEmployeeBook implements EmployeeBook {

    private final FoldedStreams<EmployeeTerms> employees;

    LoggedEmployeeBook(EventStore log) {
        this.employees = new FoldedStreams<>(log, EmployeeTerms::after);
    }

    @Override
    public EmployeeTerms termsOf(EmployeeId employee) {
        return employees.find(employee.stream()).orElseThrow(() -> GeneralRejection.NOT_FOUND.because(EmployeeId.KIND));
    }
}
