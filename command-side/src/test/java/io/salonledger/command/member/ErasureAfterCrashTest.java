package io.salonledger.command.member;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.event.ErasureConfirmed;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.SubjectKeys;
import io.salonledger.contracts.staff.EmployeeErasureReason;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.command.AddEmployee;
import io.salonledger.contracts.staff.command.DeactivateEmployee;
import io.salonledger.contracts.staff.command.EraseEmployee;
import io.salonledger.contracts.staff.event.EmployeeErasureConfirmed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The process ends between an erasure's event and what makes it come true: the automation had not begun when the log was left.
 * After the next start the key is gone all the same.
 */
class ErasureAfterCrashTest {

    private static final BranchId BRANCH = new BranchId("jingan");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    @TempDir
    Path folder;

    @Test
    void a_member_whose_erasure_was_interrupted_is_erased_after_the_next_start() {
        MemberId member = MemberId.random();
        try (DecidingSide side = DecidingSide.open(folder)) {
            side.send(new RegisterMember(member, BRANCH, "王诗涵", "13900000042"));
            stop(side, "when-member-erased-then-destroy-keys");
            assertThat(side.send(new EraseMember(member, ErasureReason.REQUESTED, null)))
                    .isEmpty();
            assertThat(isReadable(side, member.stream())).isTrue();
        }
        try (DecidingSide side = DecidingSide.open(folder)) {
            until(() -> !isReadable(side, member.stream()));
            until(() -> side.eventsOf(member).getLast() instanceof ErasureConfirmed);
            assertThat(side.send(new RegisterMember(MemberId.random(), BRANCH, "乙", "13900000042")))
                    .as("the phone is free again")
                    .isEmpty();
        }
    }

    @Test
    void an_employee_whose_erasure_was_interrupted_is_erased_after_the_next_start() {
        EmployeeId employee = EmployeeId.random();
        try (DecidingSide side = DecidingSide.open(folder)) {
            side.send(new AddEmployee(employee, "J", "乔安", Set.of(BRANCH), Skills.NONE, null));
            side.send(new DeactivateEmployee(employee, null));
            stop(side, "when-employee-erased-then-destroy-key");
            assertThat(side.send(new EraseEmployee(employee, EmployeeErasureReason.REQUESTED, null)))
                    .isEmpty();
            assertThat(isReadable(side, employee.stream())).isTrue();
        }
        try (DecidingSide side = DecidingSide.open(folder)) {
            until(() -> !isReadable(side, employee.stream()));
            until(() -> side.eventsOf(employee.stream()).getLast() instanceof EmployeeErasureConfirmed);
        }
    }

    private static void stop(DecidingSide side, String automation) {
        side.bean(EventProcessingConfiguration.class)
                .eventProcessor(automation, EventProcessor.class)
                .orElseThrow()
                .shutDown();
    }

    private static boolean isReadable(DecidingSide side, String subject) {
        return side.bean(SubjectKeys.class).forOpening(subject).isPresent();
    }

    private static void until(BooleanSupplier expected) {
        long end = System.nanoTime() + PATIENCE;
        while (!expected.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
