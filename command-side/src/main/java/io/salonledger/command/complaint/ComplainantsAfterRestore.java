package io.salonledger.command.complaint;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.salonledger.command.log.OnceLogAnswers;
import io.salonledger.command.privacy.ErasureRegister;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.command.EraseComplainant;
import io.salonledger.contracts.message.Actor;

/** An older log that was put back is told of the later erasures of complainants, so that search tokens go, too. */
@Component
class ComplainantsAfterRestore {

    private static final Logger LOG = LoggerFactory.getLogger(ComplainantsAfterRestore.class);
    private static final String COMPLAINTS = ComplaintId.KIND + ":";

    private final ErasureRegister register;
    private final CommandGateway commands;
    private final OnceLogAnswers onceLogAnswers;

    ComplainantsAfterRestore(ErasureRegister register, CommandGateway commands, OnceLogAnswers onceLogAnswers) {
        this.register = register;
        this.commands = commands;
        this.onceLogAnswers = onceLogAnswers;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenReady() {
        onceLogAnswers.run("the erasure register of complaints", this::eraseAgain);
    }

    private void eraseAgain() {
        register.subjects().stream()
                .filter(subject -> subject.startsWith(COMPLAINTS))
                .map(subject -> new ComplaintId(subject.substring(COMPLAINTS.length())))
                .forEach(this::erase);
    }

    /** Does nothing for those whom the log knows as erased. */
    private void erase(ComplaintId complaint) {
        try {
            commands.sendAndWait(GenericCommandMessage.asCommandMessage(new EraseComplainant(complaint))
                    .withMetaData(Actor.system("erasure-register").toMetadata()));
        } catch (RuntimeException e) {
            LOG.info("A complaint of an erased person is not in this log: {}", e.getMessage());
        }
    }
}
