package io.salonledger.command.log;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Sends a command again when it lost a race or its handler is being connected again: commands are idempotent. The pauses (20,
 * 40, … 320 ms) add up to a second and a half, longer than a reconnect to Axon Server takes.
 */
final class CommandRetry implements RetryScheduler, AutoCloseable {

    private static final int ATTEMPTS = 8;
    private static final long FIRST_PAUSE_MS = 20;
    private static final int LAST_DOUBLING = 4;

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().name("command-retry-", 0).daemon().factory());

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (failures.size() > ATTEMPTS || !mayPass(lastFailure)) {
            return false;
        }
        long pause = FIRST_PAUSE_MS << Math.min(failures.size() - 1, LAST_DOUBLING);
        try {
            executor.schedule(dispatch, pause, TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private static boolean mayPass(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException
                    || cause instanceof NoHandlerForCommandException
                    || isSequenceConflict(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Axon Server reports a conflict by its code, as an exception of its own or only in the text of another one. */
    private static boolean isSequenceConflict(Throwable failure) {
        String code = ErrorCode.INVALID_EVENT_SEQUENCE.errorCode();
        String message = failure.getMessage();
        return failure instanceof AxonServerException known && code.equals(known.code())
                || message != null && message.contains(code);
    }
}
