package io.salonledger.ui.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.SubjectKeys;
import io.salonledger.contracts.staff.EmployeeErasureReason;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.command.AddEmployee;
import io.salonledger.contracts.staff.command.DeactivateEmployee;
import io.salonledger.contracts.staff.command.EraseEmployee;
import io.salonledger.contracts.staff.command.RenameEmployee;
import io.salonledger.contracts.staff.query.EmployeeErasure;
import io.salonledger.contracts.staff.query.EmployeeFilter;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.staff.query.FindEmployee;
import io.salonledger.contracts.staff.query.FindEmployeeErasure;
import io.salonledger.contracts.staff.query.SearchEmployees;

import static org.assertj.core.api.Assertions.assertThat;

/** A former employee is erased to the last byte, and an older copy of the data brings nobody back. */
class EmployeeErasureJourneyTest {

    private static final String NAME = "慕容秋荻";
    private static final String BEFORE = "慕容秋笛";
    private static final String CODE = "MRQD-7731";
    private static final List<String> PERSONAL = List.of(NAME, BEFORE, CODE);

    private final EmployeeId employee = EmployeeId.random();
    private final EmployeeId colleague = EmployeeId.random();

    @TempDir
    Path folder;

    @Test
    void an_erased_employee_leaves_no_byte_and_does_not_come_back_with_a_backup() throws IOException {
        try (Salon salon = open()) {
            live(salon);
        }
        assertThat(traces()).as("before the erasure nothing is in clear").isEmpty();
        Path copy = folder.resolve("copy");
        FileSystemUtils.copyRecursively(folder.resolve("data"), copy);
        try (Salon salon = open()) {
            erase(salon);
            assertForgotten(salon);
        }
        assertThat(traces()).as("after the erasure").isEmpty();

        FileSystemUtils.deleteRecursively(folder.resolve("data"));
        FileSystemUtils.copyRecursively(copy, folder.resolve("data"));
        try (Salon salon = open()) {
            assertThat(salon.bean(SubjectKeys.class).forOpening(employee.stream()))
                    .as("destroyed again before anything is read")
                    .isEmpty();
            assertForgotten(salon);
        }
        assertThat(traces()).as("after the older copy was put back").isEmpty();
    }

    private Salon open() {
        return Salon.open(folder, "salon.erasure-register=" + folder.resolve("outside/erasures"));
    }

    private List<String> traces() throws IOException {
        List<String> found = new ArrayList<>();
        for (String text : PERSONAL) {
            found.addAll(Traces.of(text, folder.resolve("data")));
        }
        return found;
    }

    private void live(Salon salon) {
        Set<BranchId> branch = Set.of(new BranchId("jingan"));
        salon.send(new AddEmployee(employee, CODE, BEFORE, branch, Skills.NONE, null));
        salon.send(new RenameEmployee(employee, CODE, NAME));
        salon.send(new AddEmployee(colleague, "L1", "李明", branch, Skills.NONE, null));
        salon.askUntil(find(NAME), page -> page.total() == 1);
        salon.askUntil(find(CODE), page -> page.total() == 1);
    }

    private void erase(Salon salon) {
        salon.send(new DeactivateEmployee(employee, null));
        salon.send(new EraseEmployee(employee, EmployeeErasureReason.REQUESTED, null));
        EmployeeErasure certificate =
                salon.askUntil(new FindEmployeeErasure(employee), paper -> paper.confirmedAt() != null);
        assertThat(certificate.keys()).isEqualTo(1);
        assertThat(certificate.by()).isEqualTo("owner");
        assertThat(certificate.position()).isPositive();
    }

    private void assertForgotten(Salon salon) {
        EmployeeRow row = salon.askUntil(
                        new FindEmployee(employee),
                        found -> found.employee().label().isEmpty())
                .employee();
        assertThat(row.code()).isEmpty();
        for (String text : PERSONAL) {
            salon.askUntil(find(text), page -> page.total() == 0);
        }
        assertThat(salon.askUntil(find("李明"), page -> page.total() == 1).items())
                .extracting(EmployeeRow::employee)
                .containsExactly(colleague);
    }

    private static SearchEmployees find(String text) {
        return new SearchEmployees(new EmployeeFilter(text, Set.of(), Set.of(), null), new PageRequest(0, 10));
    }
}
