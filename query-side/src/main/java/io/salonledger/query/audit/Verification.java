package io.salonledger.query.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

import io.salonledger.contracts.audit.StoredEvents;
import io.salonledger.contracts.audit.VerificationStatus;
import io.salonledger.contracts.audit.VerificationStatus.State;

/** One verification at a time, in the background; the last result is kept beside the ledger. */
final class Verification implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);

    private final @Nullable StoredEvents log;
    private final LedgerStore store;
    private final VerificationResults results;
    private final Clock clock;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("verification").factory());
    private volatile @Nullable VerificationStatus running;

    Verification(Optional<StoredEvents> log, LedgerStore store, VerificationResults results, Clock clock) {
        this.log = log.orElse(null);
        this.store = store;
        this.results = results;
        this.clock = clock;
    }

    synchronized void begin() {
        StoredEvents source = log;
        if (running != null || source == null) {
            return;
        }
        LedgerCheck check = new LedgerCheck(source, store);
        Instant startedAt = clock.instant();
        long total = check.total();
        running = new VerificationStatus(State.RUNNING, 0, total, startedAt, null, null, null);
        background.execute(() -> run(check, startedAt, total));
    }

    private void run(LedgerCheck check, Instant startedAt, long total) {
        VerificationStatus result;
        try {
            LedgerCheck.Outcome outcome = check.run(checked ->
                    running = new VerificationStatus(State.RUNNING, checked, total, startedAt, null, null, null));
            result = new VerificationStatus(
                    outcome.difference() == null ? State.INTACT : State.DIFFERENT,
                    outcome.checked(),
                    total,
                    startedAt,
                    clock.instant(),
                    outcome.root(),
                    outcome.difference());
        } catch (RuntimeException e) {
            LOG.error("The verification could not be finished", e);
            result = new VerificationStatus(State.FAILED, 0, total, startedAt, clock.instant(), null, null);
        }
        end(result);
    }

    private void end(VerificationStatus result) {
        if (result.state() == State.DIFFERENT) {
            LOG.error("The log is not what was recorded: {}", result.difference());
        }
        try {
            results.save(result);
        } finally {
            running = null;
        }
    }

    VerificationStatus status() {
        if (log == null) {
            return new VerificationStatus(State.NOT_AVAILABLE, 0, 0, null, null, null, null);
        }
        VerificationStatus now = running;
        return now != null ? now : results.last();
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}
