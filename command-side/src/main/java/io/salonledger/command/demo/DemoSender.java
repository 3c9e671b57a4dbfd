package io.salonledger.command.demo;

import java.util.Optional;
import java.util.Set;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.HandlerExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.RejectionDetails;

/** Sends the demo's commands with the rights of the product, which alone may write history. */
@Component
class DemoSender {

    static final String CHANNEL = "demo";

    private static final Logger LOG = LoggerFactory.getLogger(DemoSender.class);

    private final CommandGateway commands;

    DemoSender(CommandGateway commands) {
        this.commands = commands;
    }

    void send(Command command) {
        send(command, Actor.system(CHANNEL));
    }

    /**
     * Sends in the name of an invented user. What was done before a break is refused then, and so is what a visitor of the
     * demo has done in the meantime: neither keeps the rest from growing.
     *
     * @return false if it was refused
     */
    boolean isDone(Step step) {
        try {
            send(step.command(), new Actor(step.user(), Set.of(Role.SYSTEM), null, Set.of(), CHANNEL));
            return true;
        } catch (CommandExecutionException e) {
            Optional<RejectionDetails> refusal = HandlerExecutionException.resolveDetails(e);
            LOG.debug(
                    "Refused: {}: {}",
                    step.command(),
                    refusal.orElseThrow(() -> e).code());
            return false;
        }
    }

    private void send(Command command, Actor actor) {
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata()));
    }
}
