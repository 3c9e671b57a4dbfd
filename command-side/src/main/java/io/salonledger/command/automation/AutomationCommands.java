package io.salonledger.command.automation;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;

/**
 * Sends the commands of automations, each in a transaction of its own: a refusal must not undo how far the automation is,
 * nor what it did before. What led to the command is kept with its events.
 */
@Component
public final class AutomationCommands implements DisposableBean {

    private final CommandGateway commands;
    private final ExecutorService outside = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("automation-command-", 0).daemon().factory());

    AutomationCommands(CommandGateway commands) {
        this.commands = commands;
    }

    /** Returns when the command's events are on disk; a refusal is thrown. */
    public void send(String automation, Command command) {
        Map<String, Object> metadata = new HashMap<>();
        CurrentUnitOfWork.ifStarted(unit -> metadata.putAll(unit.getCorrelationData()));
        metadata.remove(Actor.BRANCH);
        metadata.putAll(Actor.system(automation).toMetadata());
        var message = GenericCommandMessage.asCommandMessage(command).withMetaData(metadata);
        try {
            outside.submit(() -> commands.sendAndWait(message)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for a command", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(
                    command.getClass().getSimpleName() + " was not done: " + e.getCause(), e.getCause());
        }
    }

    @Override
    public void destroy() {
        outside.shutdownNow();
    }
}
