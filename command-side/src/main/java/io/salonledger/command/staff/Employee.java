package io.salonledger.command.staff;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.SubjectKeys;
import io.salonledger.contracts.staff.StaffRejection;
import io.salonledger.contracts.staff.command.AddEmployee;
import io.salonledger.contracts.staff.command.AssignBranches;
import io.salonledger.contracts.staff.command.ConfirmEmployeeErasure;
import io.salonledger.contracts.staff.command.DeactivateEmployee;
import io.salonledger.contracts.staff.command.EraseEmployee;
import io.salonledger.contracts.staff.command.LinkUser;
import io.salonledger.contracts.staff.command.ReactivateEmployee;
import io.salonledger.contracts.staff.command.RenameEmployee;
import io.salonledger.contracts.staff.command.SetSkills;
import io.salonledger.contracts.staff.event.BranchesAssigned;
import io.salonledger.contracts.staff.event.EmployeeAdded;
import io.salonledger.contracts.staff.event.EmployeeDeactivated;
import io.salonledger.contracts.staff.event.EmployeeErased;
import io.salonledger.contracts.staff.event.EmployeeErasureConfirmed;
import io.salonledger.contracts.staff.event.EmployeeEvent;
import io.salonledger.contracts.staff.event.EmployeeReactivated;
import io.salonledger.contracts.staff.event.EmployeeRenamed;
import io.salonledger.contracts.staff.event.SkillsSet;
import io.salonledger.contracts.staff.event.UserLinked;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** An employee (员工). Code and name are personal: they are kept sealed, also in snapshots. */
@Aggregate(
        type = "employee",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Employee {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable EmployeeAdded added;
    private @Nullable EmployeeRenamed renamed;
    private @Nullable BranchesAssigned branches;
    private @Nullable SkillsSet skills;
    private @Nullable UserLinked user;
    private @Nullable LocalDate from;
    private @Nullable EmployeeDeactivated left;
    private boolean erased;
    private boolean confirmed;

    @JsonCreator
    Employee() {}

    /** Nothing more is recorded about an erased person. */
    @CommandHandlerInterceptor
    void admit(Object command) {
        if (erased && !(command instanceof EraseEmployee || command instanceof ConfirmEmployeeErasure)) {
            throw GeneralRejection.PERSON_ERASED.because();
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddEmployee command) {
        EmployeeRenamed called = EmployeeRules.called(command.employee(), command.code(), command.name());
        EmployeeAdded event = new EmployeeAdded(
                command.employee(),
                called.code(),
                called.name(),
                EmployeeRules.atLeastOne(command.branches()),
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
        EmployeeRenamed event = EmployeeRules.called(command.employee(), command.code(), command.name());
        if (!event.equals(renamed)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(AssignBranches command) {
        BranchesAssigned event = new BranchesAssigned(command.employee(), EmployeeRules.atLeastOne(command.branches()));
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

    /** Only a former employee, unless the key is gone already: then an older log was put back and is told again. */
    @CommandHandler
    void handle(EraseEmployee command, SubjectKeys keys) {
        if (erased) {
            return;
        }
        if (left == null && keys.forOpening(command.target()).isPresent()) {
            throw StaffRejection.EMPLOYEE_STILL_ACTIVE.because();
        }
        apply(new EmployeeErased(command.employee(), command.reason(), command.requestedOn()));
    }

    @CommandHandler
    void handle(ConfirmEmployeeErasure command) {
        if (erased && !confirmed) {
            apply(new EmployeeErasureConfirmed(command.employee(), command.keys(), command.registered()));
        }
    }

    @EventSourcingHandler
    void on(EmployeeEvent event) {
        switch (event) {
            case EmployeeAdded e -> begin(e);
            case EmployeeRenamed e -> renamed = e;
            case BranchesAssigned e -> branches = e;
            case SkillsSet e -> skills = e;
            case UserLinked e -> user = e;
            case EmployeeDeactivated e -> left = e;
            case EmployeeReactivated e -> {
                left = null;
                from = e.from();
            }
            case EmployeeErased e -> erased = true;
            case EmployeeErasureConfirmed e -> confirmed = true;
        }
    }

    private void begin(EmployeeAdded event) {
        stream = event.employee().stream();
        added = event;
        renamed = new EmployeeRenamed(event.employee(), event.code(), event.name());
        branches = new BranchesAssigned(event.employee(), event.branches());
        skills = new SkillsSet(event.employee(), event.skills());
        from = event.employedFrom();
    }
}
