package io.salonledger.command.log;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.salonledger.contracts.message.Rejected;

/**
 * Does what the start owes to the log: at once where the log answers, else in the background as soon as it does, so that a
 * process that comes up before its Axon Server neither fails nor hangs.
 */
public final class OnceLogAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(OnceLogAnswers.class);

    private final BooleanSupplier answers;
    private final Duration pause;

    OnceLogAnswers(BooleanSupplier answers, Duration pause) {
        this.answers = answers;
        this.pause = pause;
    }

    /** For a log in this process. */
    public static OnceLogAnswers always() {
        return new OnceLogAnswers(() -> true, Duration.ZERO);
    }

    /** @param task may be done again if it failed halfway */
    public void run(String what, Runnable task) {
        if (pause.isZero()) {
            task.run();
        } else if (!done(what, task)) {
            later(what, task);
        }
    }

    private void later(String what, Runnable task) {
        LOG.warn("No Axon Server answers yet; waiting for it: {}", what);
        Thread.ofVirtual().name("once-log-answers-" + what).start(() -> retry(what, task));
    }

    private void retry(String what, Runnable task) {
        do {
            LockSupport.parkNanos(pause.toNanos());
        } while (!Thread.currentThread().isInterrupted() && !done(what, task));
        LOG.info("Axon Server answers; done: {}", what);
    }

    private boolean done(String what, Runnable task) {
        if (!answers.getAsBoolean()) {
            return false;
        }
        try {
            task.run();
            return true;
        } catch (Rejected refused) {
            throw refused;
        } catch (RuntimeException notYet) {
            LOG.warn("Not done yet, to be tried again: {}: {}", what, notYet.toString());
            return false;
        }
    }
}
