package io.salonledger.command.finance;

import java.time.Clock;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.command.organisation.BranchBook;
import io.salonledger.command.organisation.BranchTerms;
import io.salonledger.contracts.finance.DayCloseId;
import io.salonledger.contracts.finance.FinanceRejection;
import io.salonledger.contracts.finance.command.CloseDay;
import io.salonledger.contracts.finance.event.DayClosed;
import io.salonledger.contracts.money.Money;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The close of one business day of a branch (日结): the drawer is counted once, against what was recorded. */
@Aggregate(
        type = "day-close",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class DayClose {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable DayClosed closed;

    @JsonCreator
    DayClose() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseDay command, BranchBook branches, RecordedCash cash, Clock clock) {
        BranchTerms branch = branches.termsOf(command.branch());
        DayClosed event = Drawer.counted(command, branch);
        if (closed != null) {
            if (!closed.equals(event)) {
                throw FinanceRejection.DAY_ALREADY_CLOSED.because();
            }
            return;
        }
        if (command.businessDate().isAfter(branch.calendar().businessDateOf(clock.instant()))
                || command.businessDate()
                        .isAfter(branch.calendar().businessDateOf(command.at().toInstant()))) {
            throw FinanceRejection.DAY_NOT_COME.because();
        }
        Money recorded = cash.of(command.branch(), command.businessDate(), branch.currency());
        if (!recorded.equals(command.recorded())) {
            throw FinanceRejection.CASH_MOVED.because(recorded);
        }
        apply(event);
    }

    @EventSourcingHandler
    void on(DayClosed event) {
        stream = new DayCloseId(event.branch(), event.businessDate()).stream();
        closed = event;
    }
}
