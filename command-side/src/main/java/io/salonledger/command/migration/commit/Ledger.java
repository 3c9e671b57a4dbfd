package io.salonledger.command.migration.commit;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryResponseMessage;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.message.RejectionDetails;
import io.salonledger.contracts.wire.AnyAnswer;

/** Sends commands to the ledger and asks its read models, in the name of who started the import. */
public final class Ledger {

    private static final long PATIENCE_SECONDS = 60;

    private final CommandGateway commands;
    private final QueryBus queries;
    private final Actor actor;

    public Ledger(CommandGateway commands, QueryBus queries, Actor actor) {
        this.commands = commands;
        this.queries = queries;
        this.actor = actor;
    }

    /** Empty if the command was accepted; otherwise the refusal's code. */
    public Optional<String> send(Command command) {
        try {
            await(commands.send(GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata())));
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(refusalIn(e).code());
        }
    }

    /** Sends what must not be refused. */
    public void insist(Command command) {
        send(command).ifPresent(code -> {
            throw new IllegalStateException(command.getClass().getSimpleName() + " was refused: " + code);
        });
    }

    public <R> R ask(Query<R> query) {
        return find(query)
                .orElseThrow(() -> new IllegalStateException(query.getClass().getSimpleName() + " was refused"));
    }

    /** Empty if the query was refused, for example because there is no such thing. */
    public <R> Optional<R> find(Query<R> query) {
        try {
            QueryResponseMessage<R> answer = await(queries.query(
                    new GenericQueryMessage<>(query, AnyAnswer.<R>any()).withMetaData(actor.toMetadata())));
            if (answer.isExceptional()) {
                refusalIn(answer.exceptionResult());
                return Optional.empty();
            }
            return Optional.of(answer.getPayload());
        } catch (ExecutionException e) {
            refusalIn(e);
            return Optional.empty();
        }
    }

    private static RejectionDetails refusalIn(Throwable failure) {
        Throwable cause =
                failure instanceof ExecutionException e ? Objects.requireNonNullElse(e.getCause(), e) : failure;
        return HandlerExecutionException.<RejectionDetails>resolveDetails(cause)
                .orElseThrow(() -> new IllegalStateException(cause));
    }

    private static <T> T await(Future<T> answer) throws ExecutionException {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
