package io.salonledger.command.log;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StreamTest {

    @Test
    void a_commit_wakes_the_waiting_stream(@TempDir Path folder) throws Exception {
        try (TestLog log = new TestLog(folder);
                var threads = Executors.newSingleThreadExecutor()) {
            // so long a delay that only the commit can be what wakes it
            EmbeddedEventStore store = EmbeddedEventStore.builder()
                    .storageEngine(log.engine)
                    .timeUnit(TimeUnit.HOURS)
                    .fetchDelay(1)
                    .build();
            try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
                assertThat(stream.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
                CompletableFuture<Object> next = CompletableFuture.supplyAsync(() -> payload(stream), threads);
                store.publish(TestLog.event("note:1", 0));

                assertThat(next.get(30, TimeUnit.SECONDS)).isEqualTo(new Noted("note 0"));
            } finally {
                store.shutDown();
            }
        }
    }

    private static Object payload(BlockingStream<TrackedEventMessage<?>> stream) {
        try {
            // in short waits, because Axon's consumer can miss a wake-up between looking and waiting
            while (!stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
                Thread.onSpinWait();
            }
            return stream.nextAvailable().getPayload();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
