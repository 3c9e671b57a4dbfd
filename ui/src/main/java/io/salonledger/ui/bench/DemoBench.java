package io.salonledger.ui.bench;

import java.time.Duration;

import io.salonledger.contracts.demo.DemoPhase;
import io.salonledger.contracts.demo.query.DemoProgress;
import io.salonledger.contracts.demo.query.FindDemoShop;
import io.salonledger.ui.message.MessageGateway;

/** How long the demo shop takes to grow behind the login page. */
final class DemoBench {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final long LOOK_MS = 250;

    private final MessageGateway gateway;
    private final Bench bench;

    DemoBench(MessageGateway gateway, Bench bench) {
        this.gateway = gateway;
        this.bench = bench;
    }

    /** @param ready when the login page answered, of {@link System#nanoTime()} */
    void measure(long ready) throws InterruptedException {
        awaitPast(DemoPhase.TODAY, ready);
        bench.row("demo shop: today usable (goal ≤ 30 s)", "%.0f s", seconds(ready));
        DemoProgress whole = awaitPast(DemoPhase.PAST, ready);
        bench.row("demo shop: all there (goal ≤ 180 s)", "%.0f s", seconds(ready));
        bench.row("  commands, refused", "%,d, %,d", whole.done(), whole.refused());
    }

    private DemoProgress awaitPast(DemoPhase phase, long since) throws InterruptedException {
        DemoProgress progress = gateway.ask(new FindDemoShop());
        while (progress.phase().compareTo(phase) <= 0 && System.nanoTime() - since < PATIENCE.toNanos()) {
            Thread.sleep(LOOK_MS);
            progress = gateway.ask(new FindDemoShop());
        }
        return progress;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
