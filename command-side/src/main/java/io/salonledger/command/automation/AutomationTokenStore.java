package io.salonledger.command.automation;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Writes at once that an automation has reacted, in the transaction of what it did; that it has let events pass which do
 * not concern it, now and then. Most events concern no automation, and after a crash they are let pass once more.
 */
final class AutomationTokenStore extends JdbcTokenStore {

    /** Well below the ten seconds after which a claim may be taken over. */
    static final Duration PASSED_WRITTEN_EVERY = Duration.ofSeconds(3);

    private final Map<String, Long> written = new ConcurrentHashMap<>();
    private final Map<String, TrackingToken> passed = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    AutomationTokenStore(Builder builder, LongSupplier nanos) {
        super(builder);
        this.nanos = nanos;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String automation, int segment) {
        if (token != null && !CurrentUnitOfWork.isStarted() && isYoung(automation)) {
            passed.put(automation, token);
        } else {
            write(token, automation, segment);
        }
    }

    @Override
    public void extendClaim(String automation, int segment) {
        TrackingToken further = passed.get(automation);
        if (further == null || isYoung(automation)) {
            super.extendClaim(automation, segment);
        } else {
            write(further, automation, segment);
        }
    }

    @Override
    public TrackingToken fetchToken(String automation, int segment) {
        writeWhatPassed(automation, segment);
        return super.fetchToken(automation, segment);
    }

    @Override
    public void releaseClaim(String automation, int segment) {
        writeWhatPassed(automation, segment);
        written.remove(automation);
        super.releaseClaim(automation, segment);
    }

    private boolean isYoung(String automation) {
        Long last = written.get(automation);
        return last != null && nanos.getAsLong() - last < PASSED_WRITTEN_EVERY.toNanos();
    }

    private void writeWhatPassed(String automation, int segment) {
        TrackingToken further = passed.get(automation);
        if (further != null) {
            write(further, automation, segment);
        }
    }

    private void write(@Nullable TrackingToken token, String automation, int segment) {
        super.storeToken(token, automation, segment);
        passed.remove(automation);
        written.put(automation, nanos.getAsLong());
    }
}
