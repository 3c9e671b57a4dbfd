package io.salonledger.command.complaint;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.event.ComplaintNumberTaken;
import io.salonledger.contracts.message.StreamName;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * The numbers of one year, without a gap and over all branches, so that a number names one complaint in the whole
 * business; there are few enough of them that nobody waits.
 */
@Aggregate(type = "complaint-book", snapshotTriggerDefinition = "everyFiftyEvents", cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class ComplaintBook {

    @AggregateIdentifier
    private @Nullable String stream;

    private int last;

    @JsonCreator
    ComplaintBook() {}

    static String streamOf(int year) {
        return StreamName.of("complaint-book", String.valueOf(year));
    }

    String take(int year, ComplaintId complaint) {
        int sequence = last + 1;
        String number = String.format(Locale.ROOT, "C-%d-%04d", year, sequence);
        apply(new ComplaintNumberTaken(year, complaint, sequence, number));
        return number;
    }

    @EventSourcingHandler
    void on(ComplaintNumberTaken event) {
        stream = streamOf(event.year());
        last = event.sequence();
    }
}
