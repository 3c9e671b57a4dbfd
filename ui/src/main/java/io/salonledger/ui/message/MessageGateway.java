package io.salonledger.ui.message;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Answered;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.message.ReadModelChanged;
import io.salonledger.contracts.message.RejectionDetails;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.wire.AnyAnswer;

/**
 * Sends commands and queries in the name of whoever is at the console. A refusal comes back as {@link Refused}, with
 * its code; anything else that goes wrong as {@link Failed}, logged once with the id that the user is shown.
 */
public final class MessageGateway {

    private static final Logger LOG = LoggerFactory.getLogger(MessageGateway.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Longer than that a view doesn't wait for its own command to show; it says that the list is late. */
    private static final Duration VISIBLE_SOON = Duration.ofSeconds(3);

    private final CommandGateway commands;
    private final QueryBus queries;
    private final Supplier<Actor> actor;

    public MessageGateway(CommandGateway commands, QueryBus queries, Supplier<Actor> actor) {
        this.commands = commands;
        this.queries = queries;
        this.actor = actor;
    }

    /** The same gateway in another's name, for work that goes on without a user at the console. */
    public MessageGateway as(Actor other) {
        return new MessageGateway(commands, queries, () -> other);
    }

    /** Returns when the command's events are on disk. */
    public void send(Command command) {
        send(command, null);
    }

    /** Sends a command that is answered at once, because no read model holds the answer. */
    public <R> R request(Answered<R> command) {
        return await(commands.send(GenericCommandMessage.asCommandMessage(command)
                .withMetaData(actor.get().toMetadata())));
    }

    /** @param reason code of the reason, kept with the events */
    public void send(Command command, @Nullable String reason) {
        MetaData metadata = MetaData.from(actor.get().toMetadata());
        if (reason != null) {
            metadata = metadata.and(Actor.REASON, reason);
        }
        CommandMessage<Object> message =
                GenericCommandMessage.asCommandMessage(command).withMetaData(metadata);
        await(commands.send(message));
    }

    public <R> R ask(Query<R> query) {
        CompletableFuture<QueryResponseMessage<R>> answer =
                queries.query(new GenericQueryMessage<>(query, AnyAnswer.<R>any())
                        .withMetaData(actor.get().toMetadata())
                        .andMetaData(SameLook.metadata()));
        QueryResponseMessage<R> response = await(answer);
        if (response.isExceptional()) {
            throw translated(response.exceptionResult());
        }
        return response.getPayload();
    }

    /**
     * Sends and then waits a moment until the read model shows it.
     *
     * @return false if the command is recorded but the read model is late
     */
    public boolean sendAndFollow(Command command, WatchReadModel watched) {
        try (Subscription subscription = subscribe(watched)) {
            send(command);
            return subscription.nextWithin(VISIBLE_SOON);
        }
    }

    /**
     * Sends and then waits a moment until all these read models show it.
     *
     * @return false if the command is recorded but one of them is late
     */
    public boolean sendAndFollow(Command command, List<WatchReadModel> watched) {
        if (watched.size() == 1) {
            return sendAndFollow(command, watched.getFirst());
        }
        try (Subscription subscription = subscribe(watched.getFirst())) {
            boolean others = sendAndFollow(command, watched.subList(1, watched.size()));
            return subscription.nextWithin(VISIBLE_SOON) && others;
        }
    }

    /** Calls back, on another thread, whenever the read model has changed, until the watch is closed. */
    public ReadModelWatch watch(WatchReadModel watched, Runnable changed) {
        Actor asker = actor.get();
        return new ReadModelWatch(() -> queries.subscriptionQuery(question(watched, asker)), changed);
    }

    private <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw translated(e);
        } catch (ExecutionException e) {
            throw translated(Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            throw translated(e);
        }
    }

    private static RuntimeException translated(Throwable failure) {
        return HandlerExecutionException.<RejectionDetails>resolveDetails(failure)
                .<RuntimeException>map(Refused::new)
                .orElseGet(() -> failed(failure));
    }

    private static Failed failed(Throwable failure) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {}", id, failure);
        return new Failed(id, failure);
    }

    private Subscription subscribe(WatchReadModel watched) {
        var question = question(watched, actor.get());
        try {
            return new Subscription(queries.subscriptionQuery(question));
        } catch (RuntimeException notHeard) {
            // Nobody tells when it shows, as while Axon Server restarts; that is no reason not to send.
            LOG.debug("Not followed: {}", watched, notHeard);
            return new Subscription();
        }
    }

    private static GenericSubscriptionQueryMessage<WatchReadModel, ReadModelChanged, ReadModelChanged> question(
            WatchReadModel watched, Actor asker) {
        return new GenericSubscriptionQueryMessage<>(
                        watched,
                        ResponseTypes.instanceOf(ReadModelChanged.class),
                        ResponseTypes.instanceOf(ReadModelChanged.class))
                .withMetaData(asker.toMetadata());
    }

    /** A subscription that listens from the moment it is made. */
    private static final class Subscription implements AutoCloseable {

        private final @Nullable SubscriptionQueryResult<?, ?> result;
        private final CompletableFuture<Boolean> changed = new CompletableFuture<>();

        /** Never hears of a change. */
        Subscription() {
            this.result = null;
            changed.completeExceptionally(new IllegalStateException("not subscribed"));
        }

        Subscription(SubscriptionQueryResult<QueryResponseMessage<ReadModelChanged>, ?> result) {
            this.result = result;
            result.updates().subscribe(update -> changed.complete(true), changed::completeExceptionally);
            // The first answer must have come before the command goes, or its change could slip by.
            result.initialResult().block(PATIENCE);
        }

        boolean nextWithin(Duration patience) {
            try {
                return changed.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException late) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public void close() {
            if (result != null) {
                result.cancel();
            }
        }
    }
}
