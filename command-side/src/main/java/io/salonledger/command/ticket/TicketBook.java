package io.salonledger.command.ticket;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.StreamName;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.event.TicketNumberTaken;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The numbers of one branch and business date, without a gap; nobody else waits for them. */
@Aggregate(type = "ticket-book", snapshotTriggerDefinition = "everyFiftyEvents", cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class TicketBook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMdd", Locale.ROOT);

    @AggregateIdentifier
    private @Nullable String stream;

    private int last;

    @JsonCreator
    TicketBook() {}

    static String streamOf(BranchId branch, LocalDate businessDate) {
        return StreamName.of("ticket-book", branch.value() + ":" + businessDate);
    }

    String take(BranchId branch, LocalDate businessDate, TicketId ticket) {
        int sequence = last + 1;
        String number = String.format(Locale.ROOT, "%s-%03d", DAY.format(businessDate), sequence);
        apply(new TicketNumberTaken(branch, businessDate, ticket, sequence, number));
        return number;
    }

    @EventSourcingHandler
    void on(TicketNumberTaken event) {
        stream = streamOf(event.branch(), event.businessDate());
        last = event.sequence();
    }
}
