package io.salonledger.query.projection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.jspecify.annotations.Nullable;

/**
 * Writes how far a read model is, and that it is still claimed, only when what is written has grown old. Processors look
 * for events many times a second, and every one of them moves on with every event, wanted or not: a write for each would
 * cost more than the reading. What is not written yet is read again after a crash, which does no harm, since a document
 * takes no event twice.
 */
final class SparingTokenStore extends MongoTokenStore {

    /** Well below the ten seconds after which another process may take a claim over. */
    static final Duration REFRESHED_EVERY = Duration.ofSeconds(3);

    private final Map<Claim, Long> written = new ConcurrentHashMap<>();
    private final Map<Claim, TrackingToken> unwritten = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    SparingTokenStore(Builder builder, LongSupplier nanos) {
        super(builder);
        this.nanos = nanos;
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        Claim claim = new Claim(processorName, segment);
        if (!isOld(claim)) {
            return;
        }
        TrackingToken further = unwritten.get(claim);
        if (further == null) {
            super.extendClaim(processorName, segment);
            written.put(claim, nanos.getAsLong());
        } else {
            write(claim, further);
        }
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        Claim claim = new Claim(processorName, segment);
        if (token != null && !isOld(claim)) {
            unwritten.put(claim, token);
        } else {
            write(claim, token);
        }
    }

    @Override
    public TrackingToken fetchToken(String processorName, int segment) {
        writeWhatIsLeft(new Claim(processorName, segment));
        return super.fetchToken(processorName, segment);
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        Claim claim = new Claim(processorName, segment);
        writeWhatIsLeft(claim);
        written.remove(claim);
        super.releaseClaim(processorName, segment);
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        Claim claim = new Claim(processorName, segment);
        written.remove(claim);
        unwritten.remove(claim);
        super.deleteToken(processorName, segment);
    }

    private boolean isOld(Claim claim) {
        Long last = written.get(claim);
        return last == null || nanos.getAsLong() - last >= REFRESHED_EVERY.toNanos();
    }

    private void writeWhatIsLeft(Claim claim) {
        TrackingToken further = unwritten.get(claim);
        if (further != null) {
            write(claim, further);
        }
    }

    private void write(Claim claim, @Nullable TrackingToken token) {
        super.storeToken(token, claim.processor(), claim.segment());
        unwritten.remove(claim);
        written.put(claim, nanos.getAsLong());
    }

    private record Claim(String processor, int segment) {}
}
