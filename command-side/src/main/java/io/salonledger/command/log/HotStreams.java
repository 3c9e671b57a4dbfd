package io.salonledger.command.log;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates that were decided about just now, so that the next decision needs not read their streams again. Axon takes
 * one out under its lock only, and drops it when its unit of work is rolled back. Right only where nobody else appends to
 * the log; what is not asked for is soon forgotten, since it holds personal data in clear.
 */
final class HotStreams implements Cache {

    private static final int MOST = 1_000;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> aggregates =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <K, V> @Nullable V get(K stream) {
        return (V) aggregates.getIfPresent(stream);
    }

    /** Nothing that has not begun: a command that finds no stream and leaves none has no name for it either. */
    @Override
    public void put(@Nullable Object stream, Object aggregate) {
        if (stream != null) {
            aggregates.put(stream, aggregate);
        }
    }

    @Override
    public boolean putIfAbsent(Object stream, Object aggregate) {
        return aggregates.asMap().putIfAbsent(stream, aggregate) == null;
    }

    @Override
    public boolean remove(@Nullable Object stream) {
        return stream != null && aggregates.asMap().remove(stream) != null;
    }

    @Override
    public void removeAll() {
        aggregates.invalidateAll();
    }

    @Override
    public boolean containsKey(Object stream) {
        return aggregates.asMap().containsKey(stream);
    }

    /** Repositories don't listen. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody is told of what is forgotten.");
    }
}
