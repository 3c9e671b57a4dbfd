package io.salonledger.command.staff;

import java.time.LocalDate;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.staff.EmployeeId;
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

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** An employee (员工). Code and name are personal: they are kept sealed, also in snapshots. */
@Aggregate(type = "employee", commandTargetResolver = "commandTarget", snapshotTriggerDefinition = "everyFiftyEvents")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Employee {

    private static final int MAX_NAME = 100;

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable EmployeeAdded added;
    private @Nullable EmployeeRenamed renamed;
    private @Nullable BranchesAssigned branches;
    private @Nullable SkillsSet skills;
    private @Nullable UserLinked user;
    private @Nullable LocalDate from;
    private @Nullable EmployeeDeactivated left;

    @JsonCreator
    Employee() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddEmployee command) {
        EmployeeRenamed called = called(command.employee(), command.code(), command.name());
        EmployeeAdded event = new EmployeeAdded(
                command.employee(),
                called.code(),
                called.name(),
                atLeastOne(command.branches()),
                command.skills(),
                command.employedFrom());
        if (added == null) {
            apply(event);
        } else if (!added.equals(event)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
    }

    @CommandHandler
    void handle(RenameEmployee command) {
        EmployeeRenamed event = called(command.employee(), command.code(), command.name());
        if (!event.equals(renamed)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(AssignBranches command) {
        BranchesAssigned event = new BranchesAssigned(command.employee(), atLeastOne(command.branches()));
        if (!event.equals(branches)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(SetSkills command) {
        SkillsSet event = new SkillsSet(command.employee(), command.skills());
        if (!event.equals(skills)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(LinkUser command) {
        UserLinked event = new UserLinked(command.employee(), command.user());
        boolean linked = user != null && user.user() != null;
        if (!event.equals(user) && (linked || command.user() != null)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(DeactivateEmployee command) {
        if (command.until() != null && from != null && command.until().isBefore(from)) {
            throw StaffRejection.EMPLOYED_UNTIL_BEFORE_FROM.because();
        }
        EmployeeDeactivated event = new EmployeeDeactivated(command.employee(), command.until());
        if (!event.equals(left)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(ReactivateEmployee command) {
        if (left != null) {
            apply(new EmployeeReactivated(command.employee(), command.from()));
        }
    }

    private static EmployeeRenamed called(EmployeeId employee, String code, String name) {
        if (code.isBlank() && name.isBlank()) {
            throw StaffRejection.EMPLOYEE_NAMELESS.because();
        }
        return new EmployeeRenamed(employee, personal(employee, "code", code), personal(employee, "name", name));
    }

    private static @Nullable Personal<String> personal(EmployeeId employee, String field, String text) {
        String stripped = text.strip();
        if (stripped.length() > MAX_NAME) {
            throw GeneralRejection.TEXT_TOO_LONG.because(field, MAX_NAME);
        }
        return stripped.isEmpty() ? null : Personal.of(employee.stream(), stripped);
    }

    private static Set<BranchId> atLeastOne(Set<BranchId> branches) {
        if (branches.isEmpty()) {
            throw StaffRejection.EMPLOYEE_BRANCH_REQUIRED.because();
        }
        return branches;
    }

    @EventSourcingHandler
    void on(EmployeeAdded event) {
        stream = event.employee().stream();
        added = event;
        renamed = new EmployeeRenamed(event.employee(), event.code(), event.name());
        branches = new BranchesAssigned(event.employee(), event.branches());
        skills = new SkillsSet(event.employee(), event.skills());
        from = event.employedFrom();
    }

    @EventSourcingHandler
    void on(EmployeeRenamed event) {
        renamed = event;
    }

    @EventSourcingHandler
    void on(BranchesAssigned event) {
        branches = event;
    }

    @EventSourcingHandler
    void on(SkillsSet event) {
        skills = event;
    }

    @EventSourcingHandler
    void on(UserLinked event) {
        user = event;
    }

    @EventSourcingHandler
    void on(EmployeeDeactivated event) {
        left = event;
    }

    @EventSourcingHandler
    void on(EmployeeReactivated event) {
        left = null;
        from = event.from();
    }
}
