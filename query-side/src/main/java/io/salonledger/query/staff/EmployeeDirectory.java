package io.salonledger.query.staff;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.query.projection.ReadModel;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;

/** Where other query handlers look employees up. Projections must not: what they need stands in the event. */
@Component
public class EmployeeDirectory {

    /** A house has hundreds of employees at most. */
    private static final int MANY = 10_000;

    private final SearchReader<EmployeeListDocument> employees;

    EmployeeDirectory(ReadModelReaders readers, ReadModel<EmployeeListDocument> employeeList) {
        this.employees = readers.search(employeeList);
    }

    /** All who work in a branch, or did. */
    public List<EmployeeRow> of(BranchId branch) {
        return employees
                .documents(employees.search(s -> s.query(
                                q -> q.term(t -> t.field("branches").value(branch.value())))
                        .size(MANY)))
                .stream()
                .map(EmployeeListDocument::row)
                .toList();
    }

    /** Who signs in as a user, if anybody does. */
    public Optional<EmployeeRow> ofUser(String user) {
        return employees.documents(employees.search(s -> s.size(MANY))).stream()
                .map(EmployeeListDocument::row)
                .filter(row -> user.equals(row.user()))
                .findFirst();
    }
}
