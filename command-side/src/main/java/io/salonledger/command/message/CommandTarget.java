package io.salonledger.command.message;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

import io.salonledger.contracts.message.Command;

/** Finds the stream that decides, which each command names itself; the same name routes it between processes. */
final class CommandTarget implements CommandTargetResolver, RoutingStrategy {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return new VersionedAggregateIdentifier((Object) getRoutingKey(command), null);
    }

    @Override
    public String getRoutingKey(CommandMessage<?> command) {
        if (command.getPayload() instanceof Command addressed) {
            return addressed.target();
        }
        throw new IllegalArgumentException(command.getCommandName() + " is no Command");
    }
}
