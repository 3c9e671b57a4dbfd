package io.salonledger.command.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import io.salonledger.command.automation.AutomationCommands;
import io.salonledger.contracts.complaint.command.MarkOverdue;

/** Looks each minute at what should have been closed by now, and has it said that it is overdue. */
@Component
class OverdueSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueSweep.class);
    private static final String NAME = "overdue-complaints";
    /** What was just written down late, from a paper for example, is often closed with the next few clicks. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final DueComplaints complaints;
    private final AutomationCommands commands;
    private final Clock clock;
    private @Nullable ScheduledExecutorService clockwork;

    OverdueSweep(DueComplaints complaints, AutomationCommands commands, Clock clock) {
        this.complaints = complaints;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("overdue-complaints").daemon().factory());
        started.scheduleWithFixedDelay(() -> sweep(clock.instant()), 60, 60, TimeUnit.SECONDS);
        clockwork = started;
    }

    void sweep(Instant now) {
        try {
            complaints.passed(now, now.minus(GRACE)).forEach(this::mark);
        } catch (RuntimeException e) {
            LOG.warn("Overdue complaints were not looked for; the next sweep tries again", e);
        }
    }

    /** One that can't be marked must not keep the others waiting. */
    private void mark(MarkOverdue overdue) {
        try {
            commands.send(NAME, overdue);
        } catch (RuntimeException e) {
            LOG.warn("A complaint was not marked as overdue; the next sweep tries again", e);
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
