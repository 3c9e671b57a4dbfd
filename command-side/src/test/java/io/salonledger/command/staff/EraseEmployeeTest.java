package io.salonledger.command.staff;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.SubjectKeys;
import io.salonledger.contracts.staff.EmployeeErasureReason;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.StaffRejection;
import io.salonledger.contracts.staff.command.ConfirmEmployeeErasure;
import io.salonledger.contracts.staff.command.EraseEmployee;
import io.salonledger.contracts.staff.command.ReactivateEmployee;
import io.salonledger.contracts.staff.command.RenameEmployee;
import io.salonledger.contracts.staff.event.EmployeeAdded;
import io.salonledger.contracts.staff.event.EmployeeDeactivated;
import io.salonledger.contracts.staff.event.EmployeeErased;
import io.salonledger.contracts.staff.event.EmployeeErasureConfirmed;
import io.salonledger.contracts.wire.FixedKeys;

class EraseEmployeeTest {

    private static final EmployeeId JOANNE = new EmployeeId("e1");
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 20);
    private static final EraseEmployee ERASE = new EraseEmployee(JOANNE, EmployeeErasureReason.RETENTION_OVER, ASKED);
    private static final EmployeeErased ERASED =
            new EmployeeErased(JOANNE, EmployeeErasureReason.RETENTION_OVER, ASKED);
    private static final EmployeeDeactivated LEFT = new EmployeeDeactivated(JOANNE, null);

    private final FixedKeys keys = new FixedKeys();

    private Decision<Employee> employee() {
        return Decision.of(Employee.class).with((SubjectKeys) keys);
    }

    @Test
    void a_former_employee_is_erased() {
        employee().given(added(), LEFT).when(ERASE).then(ERASED);
    }

    @Test
    void rejects_who_still_works_here() {
        keys.forSealing(JOANNE.stream());
        employee().given(added()).when(ERASE).thenRejected(StaffRejection.EMPLOYEE_STILL_ACTIVE);
    }

    @Test
    void is_erased_again_when_the_key_is_gone_but_an_older_log_was_put_back() {
        keys.destroy(JOANNE.stream());
        employee().given(added()).when(ERASE).then(ERASED);
    }

    @Test
    void does_nothing_when_sent_twice() {
        employee().given(added(), LEFT, ERASED).when(ERASE).thenNothing();
    }

    @Test
    void nothing_more_is_recorded_about_an_erased_person() {
        employee()
                .given(added(), LEFT, ERASED)
                .when(new RenameEmployee(JOANNE, "J", "乔安"))
                .thenRejected(GeneralRejection.PERSON_ERASED);
        employee()
                .given(added(), LEFT, ERASED)
                .when(new ReactivateEmployee(JOANNE, null))
                .thenRejected(GeneralRejection.PERSON_ERASED);
    }

    @Test
    void is_confirmed_once_and_only_after_the_erasure() {
        ConfirmEmployeeErasure confirm = new ConfirmEmployeeErasure(JOANNE, 1, true);
        EmployeeErasureConfirmed confirmed = new EmployeeErasureConfirmed(JOANNE, 1, true);
        employee().given(added(), LEFT).when(confirm).thenNothing();
        employee().given(added(), LEFT, ERASED).when(confirm).then(confirmed);
        employee().given(added(), LEFT, ERASED, confirmed).when(confirm).thenNothing();
    }

    private static EmployeeAdded added() {
        return new EmployeeAdded(
                JOANNE,
                Personal.of(JOANNE.stream(), "J"),
                Personal.of(JOANNE.stream(), "乔安"),
                Set.of(new BranchId("jingan")),
                Skills.NONE,
                null);
    }
}
