package io.salonledger.command.staff;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.StaffRejection;
import io.salonledger.contracts.staff.command.AddEmployee;
import io.salonledger.contracts.staff.command.AssignBranches;
import io.salonledger.contracts.staff.command.DeactivateEmployee;
import io.salonledger.contracts.staff.command.LinkUser;
import io.salonledger.contracts.staff.command.ReactivateEmployee;
import io.salonledger.contracts.staff.command.RenameEmployee;
import io.salonledger.contracts.staff.command.SetSkills;
import io.salonledger.contracts.staff.event.BranchesAssigned;
import io.salonledger.contracts.staff.event.EmployeeAdded;
import io.salonledger.contracts.staff.event.EmployeeDeactivated;
import io.salonledger.contracts.staff.event.EmployeeReactivated;
import io.salonledger.contracts.staff.event.EmployeeRenamed;
import io.salonledger.contracts.staff.event.SkillsSet;
import io.salonledger.contracts.staff.event.UserLinked;

class EmployeeTest {

    private static final EmployeeId JOANNE = new EmployeeId("e1");
    private static final Set<BranchId> BRANCH = Set.of(new BranchId("jingan"));
    private static final Skills CUTS = new Skills(Set.of("剪发"), Set.of());
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);

    private final Decision<Employee> employee = Decision.of(Employee.class);

    @Test
    void comes_into_the_house() {
        employee.when(add("JOANNE", "乔安")).then(added("JOANNE", "乔安"));
    }

    @Test
    void may_be_known_by_code_alone() {
        employee.when(add("JJ", " ")).then(added("JJ", null));
    }

    @Test
    void rejects_an_employee_without_code_and_name() {
        employee.when(add(" ", "")).thenRejected(StaffRejection.EMPLOYEE_NAMELESS);
    }

    @Test
    void rejects_a_name_of_101_characters() {
        employee.when(add("J", "a".repeat(101))).thenRejected(GeneralRejection.TEXT_TOO_LONG);
    }

    @Test
    void rejects_an_employee_of_no_branch() {
        employee.when(new AddEmployee(JOANNE, "J", "", Set.of(), Skills.NONE, null))
                .thenRejected(StaffRejection.EMPLOYEE_BRANCH_REQUIRED);
    }

    @Test
    void does_nothing_when_sent_twice() {
        employee.given(added("JOANNE", "乔安")).when(add("JOANNE", "乔安")).thenNothing();
    }

    @Test
    void rejects_the_same_id_with_other_content() {
        employee.given(added("JOANNE", "乔安")).when(add("JOANNE", "乔安娜")).thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void is_called_otherwise() {
        employee.given(added("JOANNE", null))
                .when(new RenameEmployee(JOANNE, "JOANNE", "乔安"))
                .then(new EmployeeRenamed(JOANNE, personal("JOANNE"), personal("乔安")));
    }

    @Test
    void does_nothing_when_called_the_same() {
        employee.given(added("JOANNE", null))
                .when(new RenameEmployee(JOANNE, "JOANNE", ""))
                .thenNothing();
    }

    @Test
    void works_in_other_branches() {
        Set<BranchId> both = Set.of(new BranchId("jingan"), new BranchId("xuhui"));
        employee.given(added("J", null))
                .when(new AssignBranches(JOANNE, both))
                .then(new BranchesAssigned(JOANNE, both));
    }

    @Test
    void learns() {
        Skills more = new Skills(Set.of("剪发", "染发"), Set.of(new ServiceId("perm")));
        employee.given(added("J", null)).when(new SetSkills(JOANNE, more)).then(new SkillsSet(JOANNE, more));
    }

    @Test
    void signs_in_as_a_user_and_no_more() {
        employee.given(added("J", null)).when(new LinkUser(JOANNE, "u1")).then(new UserLinked(JOANNE, "u1"));
        Decision.of(Employee.class)
                .given(added("J", null), new UserLinked(JOANNE, "u1"))
                .when(new LinkUser(JOANNE, null))
                .then(new UserLinked(JOANNE, null));
        Decision.of(Employee.class)
                .given(added("J", null))
                .when(new LinkUser(JOANNE, null))
                .thenNothing();
    }

    @Test
    void leaves_and_comes_back() {
        LocalDate until = FROM.plusMonths(3);
        employee.given(added("J", null))
                .when(new DeactivateEmployee(JOANNE, until))
                .then(new EmployeeDeactivated(JOANNE, until));
        Decision.of(Employee.class)
                .given(added("J", null), new EmployeeDeactivated(JOANNE, until))
                .when(new ReactivateEmployee(JOANNE, until.plusDays(1)))
                .then(new EmployeeReactivated(JOANNE, until.plusDays(1)));
    }

    @Test
    void may_leave_on_the_first_day_but_not_before() {
        employee.given(added("J", null))
                .when(new DeactivateEmployee(JOANNE, FROM))
                .then(new EmployeeDeactivated(JOANNE, FROM));
        Decision.of(Employee.class)
                .given(added("J", null))
                .when(new DeactivateEmployee(JOANNE, FROM.minusDays(1)))
                .thenRejected(StaffRejection.EMPLOYED_UNTIL_BEFORE_FROM);
    }

    @Test
    void who_never_left_can_not_come_back() {
        employee.given(added("J", null))
                .when(new ReactivateEmployee(JOANNE, FROM))
                .thenNothing();
    }

    private static AddEmployee add(String code, String name) {
        return new AddEmployee(JOANNE, code, name, BRANCH, CUTS, FROM);
    }

    private static EmployeeAdded added(String code, @Nullable String name) {
        return new EmployeeAdded(JOANNE, personal(code), name == null ? null : personal(name), BRANCH, CUTS, FROM);
    }

    private static Personal<String> personal(String text) {
        return Personal.of(JOANNE.stream(), text);
    }
}
