package io.salonledger.command.staff;

import java.time.Instant;
import java.util.List;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

import io.salonledger.command.automation.Automation;
import io.salonledger.command.privacy.ErasureRegister;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.privacy.SubjectKeys;
import io.salonledger.contracts.staff.command.ConfirmEmployeeErasure;
import io.salonledger.contracts.staff.event.EmployeeErased;

/**
 * Makes an employee's erasure come true once it is in the log: first the register outside the data folder, so that no backup
 * brings the name back, then the key. Each step may be repeated after a crash.
 */
@Automation
class WhenEmployeeErasedThenDestroyKey {

    private static final Actor ACTOR = Actor.system("erasure");

    private final ErasureRegister register;
    private final SubjectKeys keys;
    private final CommandGateway commands;

    WhenEmployeeErasedThenDestroyKey(ErasureRegister register, SubjectKeys keys, CommandGateway commands) {
        this.register = register;
        this.keys = keys;
        this.commands = commands;
    }

    @EventHandler
    void on(EmployeeErased event, @Timestamp Instant erasedAt) {
        String subject = event.employee().stream();
        register.add(List.of(subject), erasedAt);
        keys.destroy(subject);
        commands.sendAndWait(
                GenericCommandMessage.asCommandMessage(new ConfirmEmployeeErasure(event.employee(), 1, true))
                        .withMetaData(ACTOR.toMetadata()));
    }
}
