package io.salonledger.ui.message;

import java.time.Duration;
import java.util.function.Supplier;

import org.axonframework.queryhandling.SubscriptionQueryResult;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

/** Hears of changes of a read model until it is closed; after a lost connection it asks anew. */
public final class ReadModelWatch implements AutoCloseable {

    private static final Duration AGAIN = Duration.ofSeconds(1);

    /** Changes that come closer together are told as one, so that an import doesn't drown the pages that watch. */
    private static final Duration TOGETHER = Duration.ofMillis(200);

    private final Disposable heard;

    ReadModelWatch(Supplier<SubscriptionQueryResult<?, ?>> ask, Runnable changed) {
        this.heard = Flux.<Object, SubscriptionQueryResult<?, ?>>using(
                        ask::get, SubscriptionQueryResult::updates, SubscriptionQueryResult::cancel)
                .sample(TOGETHER)
                .onBackpressureLatest()
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, AGAIN))
                .repeatWhen(ended -> ended.delayElements(AGAIN))
                .subscribe(update -> changed.run());
    }

    @Override
    public void close() {
        heard.dispose();
    }
}
