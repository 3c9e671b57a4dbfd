package io.salonledger.command.demo;

import java.util.concurrent.atomic.AtomicInteger;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.demo.DemoPhase;
import io.salonledger.contracts.demo.query.DemoProgress;
import io.salonledger.contracts.demo.query.FindDemoShop;

/** How far the demo shop is; written by its growth, read by whoever asks. */
@Component
class DemoSheet {

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile DemoPhase phase = DemoPhase.NONE;
    private volatile int total;

    void begin(int commands) {
        total = commands;
        phase = DemoPhase.TODAY;
    }

    void in(DemoPhase next) {
        phase = next;
    }

    void oneMore(boolean accepted) {
        done.incrementAndGet();
        if (!accepted) {
            refused.incrementAndGet();
        }
    }

    int refused() {
        return refused.get();
    }

    @QueryHandler
    DemoProgress handle(FindDemoShop query) {
        return new DemoProgress(phase, done.get(), total, refused.get());
    }
}
