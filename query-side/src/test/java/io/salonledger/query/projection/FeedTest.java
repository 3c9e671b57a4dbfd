package io.salonledger.query.projection;

import java.util.List;
import java.util.concurrent.Semaphore;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.wire.FixedKeys;
import io.salonledger.query.engine.TestEngines;

import static org.assertj.core.api.Assertions.assertThat;

class FeedTest {

    private final Semaphore turns = new Semaphore(1, true);

    @Test
    void a_batch_gives_its_turn_back() {
        ResultMessage<?> result =
                batch(() -> assertThat(turns.availablePermits()).isZero());

        assertThat(result.isExceptional()).isFalse();
        assertThat(turns.availablePermits()).isOne();
    }

    @Test
    void a_batch_that_fails_gives_its_turn_back() {
        ResultMessage<?> result = batch(() -> {
            throw new IllegalStateException("stuck");
        });

        assertThat(result.isExceptional()).isTrue();
        assertThat(turns.availablePermits()).isOne();
    }

    private ResultMessage<?> batch(Runnable handler) {
        Breath breath = new Breath(4, turns, System::nanoTime, rest -> {});
        breath.begin();
        MongoDocumentStore store = new MongoDocumentStore(TestEngines.mongo(), TestEngines.prefix() + "turns");
        BatchedDocuments<?> documents = new BatchedDocuments<>(store, new DocumentJson(new FixedKeys()), Object.class);
        Feed feed = new Feed(documents, ids -> {}, Visible.unmeasured(), breath, 1_000);
        List<EventMessage<?>> events =
                List.of(GenericEventMessage.asEventMessage("one"), GenericEventMessage.asEventMessage("two"));
        BatchingUnitOfWork<EventMessage<?>> unit = new BatchingUnitOfWork<>(events);
        return unit.executeWithResult(() -> new DefaultInterceptorChain<>(unit, List.of(feed), message -> {
                    handler.run();
                    return null;
                })
                .proceed());
    }
}
