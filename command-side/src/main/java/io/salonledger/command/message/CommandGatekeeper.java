package io.salonledger.command.message;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Gatekeeper;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.message.StreamName;

/** Refuses commands without an actor or permission, and gives every refusal the one form that travels. */
final class CommandGatekeeper implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        try {
            Gatekeeper.admit(command.getPayload(), command.getMetaData());
            return chain.proceed();
        } catch (AggregateNotFoundException missing) {
            String kind = StreamName.kindOf(String.valueOf(missing.getAggregateIdentifier()));
            Rejected refused = GeneralRejection.NOT_FOUND.because(kind);
            throw new CommandExecutionException(refused.getMessage(), null, refused.details());
        } catch (LockAcquisitionFailedException ring) {
            // two that want the same in opposite order: one of them lets go and is sent again, like after any conflict
            throw new ConcurrencyException("Another command holds what this one needs", ring);
        } catch (Rejected refused) {
            throw new CommandExecutionException(refused.getMessage(), null, refused.details());
        }
    }
}
