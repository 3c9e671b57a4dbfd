package io.salonledger.command.migration.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks each hour for uploads that nobody went on with: they hold personal data in the clear, which nothing else deletes. */
@Component
class DraftSweep implements SmartLifecycle {

    static final Duration KEPT = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(DraftSweep.class);

    private final ImportFiles files;
    private final Clock clock;
    private @Nullable ScheduledExecutorService clockwork;

    DraftSweep(ImportFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("import-drafts").daemon().factory());
        started.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.HOURS);
        clockwork = started;
    }

    void sweep() {
        try {
            files.deleteDraftsUntouchedSince(clock.instant().minus(KEPT));
        } catch (RuntimeException e) {
            LOG.warn("Left uploads were not deleted; the next sweep tries again", e);
        }
    }

    @Override
    public void stop() {
        if (clockwork != null) {
            clockwork.shutdownNow();
        }
        clockwork = null;
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }
}
