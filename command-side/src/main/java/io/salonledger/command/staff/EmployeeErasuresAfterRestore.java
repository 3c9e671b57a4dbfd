package io.salonledger.command.staff;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.salonledger.command.log.OnceLogAnswers;
import io.salonledger.command.privacy.ErasureRegister;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.staff.EmployeeErasureReason;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.command.EraseEmployee;

/**
 * An older log that was put back doesn't know of employees who were erased later, but the register does; their keys were
 * destroyed again before anything could be read. Here the log is told, so that lists and search tokens follow.
 */
@Component
class EmployeeErasuresAfterRestore {

    private static final Logger LOG = LoggerFactory.getLogger(EmployeeErasuresAfterRestore.class);
    private static final String EMPLOYEES = EmployeeId.KIND + ":";

    private final ErasureRegister register;
    private final CommandGateway commands;
    private final OnceLogAnswers onceLogAnswers;

    EmployeeErasuresAfterRestore(ErasureRegister register, CommandGateway commands, OnceLogAnswers onceLogAnswers) {
        this.register = register;
        this.commands = commands;
        this.onceLogAnswers = onceLogAnswers;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenReady() {
        onceLogAnswers.run("the erasure register of employees", this::eraseAgain);
    }

    private void eraseAgain() {
        register.subjects().stream()
                .filter(subject -> subject.startsWith(EMPLOYEES))
                .map(subject -> new EmployeeId(subject.substring(EMPLOYEES.length())))
                .forEach(this::erase);
    }

    /** Does nothing for those whom the log knows as erased. */
    private void erase(EmployeeId employee) {
        try {
            commands.sendAndWait(GenericCommandMessage.asCommandMessage(
                            new EraseEmployee(employee, EmployeeErasureReason.REQUESTED, null))
                    .withMetaData(Actor.system("erasure-register").toMetadata()));
        } catch (RuntimeException e) {
            LOG.info("An erased employee is not in this log: {}", e.getMessage());
        }
    }
}
