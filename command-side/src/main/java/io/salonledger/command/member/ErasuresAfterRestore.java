package io.salonledger.command.member;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.salonledger.command.log.OnceLogAnswers;
import io.salonledger.command.privacy.ErasureRegister;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.message.Actor;

/**
 * An older log that was put back doesn't know of later erasures, but the register does; their keys were destroyed again before
 * anything could be read. Here the log is told, so that phones, cards and search tokens go, too.
 */
@Component
class ErasuresAfterRestore {

    private static final Logger LOG = LoggerFactory.getLogger(ErasuresAfterRestore.class);
    private static final String MEMBERS = MemberId.KIND + ":";

    private final ErasureRegister register;
    private final CommandGateway commands;
    private final OnceLogAnswers onceLogAnswers;

    ErasuresAfterRestore(ErasureRegister register, CommandGateway commands, OnceLogAnswers onceLogAnswers) {
        this.onceLogAnswers = onceLogAnswers;
        this.register = register;
        this.commands = commands;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenReady() {
        onceLogAnswers.run("the erasure register", this::eraseAgain);
    }

    private void eraseAgain() {
        register.subjects().stream()
                .filter(subject -> subject.startsWith(MEMBERS))
                .map(subject -> new MemberId(subject.substring(MEMBERS.length())))
                .forEach(this::erase);
    }

    /** Does nothing for those whom the log knows as erased. */
    private void erase(MemberId member) {
        try {
            commands.sendAndWait(
                    GenericCommandMessage.asCommandMessage(new EraseMember(member, ErasureReason.REQUESTED, null))
                            .withMetaData(Actor.system("erasure-register").toMetadata()));
        } catch (RuntimeException e) {
            LOG.info("An erased person is not in this log: {}", e.getMessage());
        }
    }
}
