package io.salonledger.query.projection;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.system.command.RebuildReadModel;
import io.salonledger.contracts.system.command.RetryDeadLetters;
import io.salonledger.contracts.system.command.StopRebuild;
import io.salonledger.contracts.system.query.DeadLetterRow;
import io.salonledger.contracts.system.query.FindSystemStatus;
import io.salonledger.contracts.system.query.ReadModelRow;
import io.salonledger.contracts.system.query.SearchDeadLetters;
import io.salonledger.contracts.system.query.SystemStatus;
import io.salonledger.contracts.wire.LogicalNames;

/** What the system page and the command line ask and do. */
@Component
class SystemHandlers {

    private final ReadModels readModels;
    private final LogHead head;
    private final Visible visible;
    private final Clock clock;
    private final Instant startedAt;

    SystemHandlers(ReadModels readModels, LogHead head, Visible visible, Clock clock) {
        this.readModels = readModels;
        this.head = head;
        this.visible = visible;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    @CommandHandler
    void handle(RebuildReadModel command) {
        readModels.rebuild(command.readModel());
    }

    @CommandHandler
    void handle(StopRebuild command) {
        readModels.stopRebuild(command.readModel());
    }

    /** @return true if none is left */
    @CommandHandler
    boolean handle(RetryDeadLetters command) {
        return readModels.retryDeadLetters(command.readModel());
    }

    @QueryHandler
    SystemStatus handle(FindSystemStatus query) {
        return new SystemStatus(
                clock.instant(),
                startedAt,
                Math.max(0, head.position()),
                visible.typically().orElse(null),
                visible.mostly().orElse(null),
                visible.lastAt().orElse(null),
                readModels.status().stream().map(SystemHandlers::row).toList());
    }

    private static ReadModelRow row(ReadModelStatus status) {
        return new ReadModelRow(
                status.generation().readModel(),
                status.generation().version(),
                status.generation().number(),
                ReadModelRow.Store.valueOf(status.store().name()),
                state(status),
                status.position(),
                status.lag(),
                status.rate(),
                status.standing(),
                status.deadLetters(),
                status.documents(),
                status.failure().orElse(null));
    }

    private static ReadModelRow.State state(ReadModelStatus status) {
        if (status.isStuck()) {
            return ReadModelRow.State.STUCK;
        }
        if (!status.active()) {
            return ReadModelRow.State.BUILDING;
        }
        return status.isBehind() ? ReadModelRow.State.CATCHING_UP : ReadModelRow.State.LIVE;
    }

    @QueryHandler
    Page<DeadLetterRow> handle(SearchDeadLetters query) {
        List<DeadLetterRow> rows = new ArrayList<>();
        readModels
                .allGenerations()
                .forEach(run -> run.deadLetterQueue()
                        .deadLetters()
                        .forEach(sequence -> sequence.forEach(
                                letter -> rows.add(row(run.generation().readModel(), letter)))));
        rows.sort(Comparator.comparing(DeadLetterRow::since));
        return new Page<>(rows.stream().limit(query.limit()).toList(), rows.size());
    }

    private static DeadLetterRow row(String readModel, DeadLetter<? extends EventMessage<?>> letter) {
        EventMessage<?> event = letter.message();
        return new DeadLetterRow(
                readModel,
                event.getIdentifier(),
                LogicalNames.nameOf(event.getPayloadType()),
                event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : "",
                letter.cause().map(cause -> cause.type()).orElse(""),
                letter.enqueuedAt(),
                letter.lastTouched());
    }
}
