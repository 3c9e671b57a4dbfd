package io.salonledger.query.projection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.jspecify.annotations.Nullable;

/**
 * Writes a claim anew only when it has grown old. Processors look for events many times a second and extend their claim
 * each time that there is none; a write for each would keep an idle machine busy.
 */
final class SparingTokenStore extends MongoTokenStore {

    /** Well below the ten seconds after which another process may take a claim over. */
    static final Duration REFRESHED_EVERY = Duration.ofSeconds(3);

    private final Map<Claim, Long> written = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    SparingTokenStore(Builder builder, LongSupplier nanos) {
        super(builder);
        this.nanos = nanos;
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        Claim claim = new Claim(processorName, segment);
        Long last = written.get(claim);
        if (last == null || nanos.getAsLong() - last >= REFRESHED_EVERY.toNanos()) {
            super.extendClaim(processorName, segment);
            written.put(claim, nanos.getAsLong());
        }
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        super.storeToken(token, processorName, segment);
        written.put(new Claim(processorName, segment), nanos.getAsLong());
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        written.remove(new Claim(processorName, segment));
        super.releaseClaim(processorName, segment);
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        written.remove(new Claim(processorName, segment));
        super.deleteToken(processorName, segment);
    }

    private record Claim(String processor, int segment) {}
}
