package io.salonledger.ui.demo;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.demo.query.DemoProgress;
import io.salonledger.contracts.demo.query.FindDemoShop;
import io.salonledger.contracts.message.Actor;
import io.salonledger.ui.message.MessageGateway;

/** Asks once a second how far the demo shop is, for all pages that are open, and not at all when it is there. */
@Component
public class DemoWatch implements DisposableBean {

    private final MessageGateway messages;
    private final Set<Consumer<DemoProgress>> watchers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("demo-watch").daemon().factory());
    private volatile boolean over;

    DemoWatch(MessageGateway messages) {
        // Whoever is signed in: how far an invented shop is, is no secret.
        this.messages = messages.as(Actor.system("console"));
        clockwork.scheduleWithFixedDelay(this::tell, 1, 1, TimeUnit.SECONDS);
    }

    /** As things stand; nothing to show where nobody can tell. */
    DemoProgress now() {
        if (over) {
            return DemoProgress.NONE;
        }
        try {
            return messages.ask(new FindDemoShop());
        } catch (RuntimeException unknown) {
            return DemoProgress.NONE;
        }
    }

    void add(Consumer<DemoProgress> watcher) {
        watchers.add(watcher);
    }

    void remove(Consumer<DemoProgress> watcher) {
        watchers.remove(watcher);
    }

    private void tell() {
        if (watchers.isEmpty()) {
            return;
        }
        DemoProgress now = now();
        watchers.forEach(watcher -> watcher.accept(now));
        if (!now.isGrowing()) {
            over = true;
            clockwork.shutdown();
        }
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }
}
