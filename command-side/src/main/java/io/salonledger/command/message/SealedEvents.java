package io.salonledger.command.message;

import java.util.List;
import java.util.function.BiFunction;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.Rejected;

/**
 * Seals what events tell about people before the log takes them, whichever log it is. Whose key is gone can't be written
 * about, and no aggregate has to know it: that is a refusal of the command ({@code person-erased}), not a failure.
 */
final class SealedEvents implements MessageDispatchInterceptor<EventMessage<?>> {

    private final Serializer serializer;

    SealedEvents(Serializer serializer) {
        this.serializer = serializer;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (index, event) -> sealed(event);
    }

    private EventMessage<?> sealed(EventMessage<?> event) {
        try {
            // the message keeps what was written, so the log writes the same
            event.serializePayload(serializer, byte[].class);
            return event;
        } catch (RuntimeException failed) {
            Rejected refused = refusalIn(failed);
            if (refused == null) {
                throw failed;
            }
            throw new CommandExecutionException(refused.getMessage(), null, refused.details());
        }
    }

    private static @Nullable Rejected refusalIn(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected refused) {
                return refused;
            }
        }
        return null;
    }
}
