package io.salonledger.query.projection;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What Prometheus is told of each read model, under the names that the dashboard asks for. */
class ProcessorMonitorsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ProcessorMonitors monitors = new ProcessorMonitors(meters, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void what_is_taken_in_what_fails_and_what_is_passed_over_is_counted_by_read_model() {
        monitors.of("member-details").onMessageIngested(event(NOW)).reportSuccess();
        monitors.of("member-details").onMessageIngested(event(NOW)).reportSuccess();
        monitors.of("member-details").onMessageIngested(event(NOW)).reportFailure(new IllegalStateException());
        monitors.of("stock-levels").onMessageIngested(event(NOW)).reportIgnored();

        assertThat(timed("eventProcessor.successTimer", "member-details")).isEqualTo(2);
        assertThat(timed("eventProcessor.failureTimer", "member-details")).isEqualTo(1);
        assertThat(passedOver("member-details")).isZero();
        assertThat(timed("eventProcessor.successTimer", "stock-levels")).isZero();
        assertThat(passedOver("stock-levels")).isEqualTo(1);
    }

    @Test
    void the_time_that_an_event_was_handled_for_is_measured() {
        long before = System.nanoTime();
        monitors.of("member-details").onMessageIngested(event(NOW)).reportSuccess();
        double longest = System.nanoTime() - before;

        assertThat(meters.get("eventProcessor.successTimer")
                        .tag("processorName", "member-details")
                        .timer()
                        .totalTime(TimeUnit.NANOSECONDS))
                .isPositive()
                .isLessThanOrEqualTo(longest);
    }

    @Test
    void the_latency_is_the_age_of_the_last_event_that_came_in_also_of_one_that_is_passed_over() {
        monitors.of("member-details").onMessageIngested(event(NOW.minusSeconds(5)));
        assertThat(latencyMillis("member-details")).isEqualTo(5_000);

        monitors.of("member-details")
                .onMessageIngested(event(NOW.minusMillis(40)))
                .reportIgnored();
        assertThat(latencyMillis("member-details")).isEqualTo(40);
    }

    @Test
    void a_read_model_has_its_meters_once_however_often_it_is_asked_for() {
        assertThat(monitors.of("member-details")).isSameAs(monitors.of("member-details"));
        assertThat(meters.getMeters()).hasSize(4);
    }

    @Test
    void nothing_is_measured_where_there_is_no_registry() {
        assertThat(new ProcessorMonitors(null, Clock.systemUTC()).of("member-details"))
                .isSameAs(NoOpMessageMonitor.instance());
    }

    private static EventMessage<?> event(Instant at) {
        return new GenericEventMessage<>("id", "payload", Map.of(), at);
    }

    private long timed(String meter, String readModel) {
        return meters.get(meter).tag("processorName", readModel).timer().count();
    }

    private double passedOver(String readModel) {
        return meters.get("eventProcessor.ignoredCounter")
                .tag("processorName", readModel)
                .counter()
                .count();
    }

    private double latencyMillis(String readModel) {
        return meters.get("eventProcessor.latency")
                .tag("processorName", readModel)
                .gauge()
                .value();
    }
}
