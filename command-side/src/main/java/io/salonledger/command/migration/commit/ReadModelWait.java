package io.salonledger.command.migration.commit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.WatchReadModel;

/** Waits until the read models show what is in the log. */
@Component
final class ReadModelWait {

    /** Those that an import fills and its parity report asks. */
    private static final List<String> READ_MODELS = List.of(
            "booking-list",
            "booking-names",
            "branch-details",
            "branch-search",
            "employee-list",
            "import-findings",
            "import-list",
            "member-search",
            "product-list",
            "service-list",
            "stock-details",
            "stock-list",
            "stock-movements",
            "ticket-details",
            "ticket-list");

    /** Read models may be rebuilt meanwhile; a log of millions takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final EventStore log;

    ReadModelWait(EventStore log) {
        this.log = log;
    }

    void await(Ledger ledger, ImportProgressSheet progress) {
        var head = log.createHeadToken();
        long end = head == null ? -1 : head.position().orElse(-1);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!READ_MODELS.stream().allMatch(name -> position(ledger, name) >= end)) {
            if (progress.isAbortWanted()) {
                throw new ImportStopped();
            }
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The read models are late");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE.toMillis()));
        }
    }

    private static long position(Ledger ledger, String readModel) {
        return ledger.ask(new WatchReadModel(readModel, null)).position();
    }
}
