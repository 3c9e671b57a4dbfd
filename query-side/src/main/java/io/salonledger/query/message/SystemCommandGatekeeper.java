package io.salonledger.query.message;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Gatekeeper;
import io.salonledger.contracts.message.Rejected;

/** The same as the deciding side's, for commands that the remembering side handles itself. */
final class SystemCommandGatekeeper implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        try {
            Gatekeeper.admit(command.getPayload(), command.getMetaData());
            return chain.proceed();
        } catch (Rejected refused) {
            throw new CommandExecutionException(refused.getMessage(), null, refused.details());
        }
    }
}
