package io.salonledger.command.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.demo.DemoPhase;
import io.salonledger.contracts.demo.command.CompleteDemoShop;
import io.salonledger.contracts.demo.event.DemoShopStarted;

/** Grows the demo shop behind the login page, and goes on with it at the next start. */
@Component
class DemoGrowth implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DemoGrowth.class);

    /** So that one sync of the log's disk confirms several of them. */
    private static final int SIDE_BY_SIDE = 8;

    private final DemoBooks books;
    private final DemoSender sender;
    private final DemoSheet sheet;
    private final boolean wanted;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            SIDE_BY_SIDE, Thread.ofPlatform().name("demo-", 0).daemon().factory());
    private volatile boolean stopped;

    DemoGrowth(DemoBooks books, DemoSender sender, DemoSheet sheet, @Value("${salon.demo:false}") boolean wanted) {
        this.books = books;
        this.sender = sender;
        this.sheet = sheet;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        if (wanted) {
            Thread.ofPlatform().name("demo").daemon().start(this::grow);
        }
    }

    private void grow() {
        try {
            var started = books.started();
            if (started.isEmpty()) {
                return;
            }
            if (books.complete()) {
                sheet.in(DemoPhase.COMPLETE);
                return;
            }
            grow(started.get());
        } catch (RuntimeException e) {
            sheet.in(DemoPhase.STOPPED);
            if (!stopped) {
                LOG.error("The demo shop stopped growing; it goes on at the next start", e);
            }
        }
    }

    private void grow(DemoShopStarted started) {
        long begun = System.nanoTime();
        DemoPlan plan = new DemoPlan(started.at(), started.days());
        sheet.begin(plan.commands());
        List<Stage> stages = plan.stages();
        for (int i = 0; i < stages.size(); i++) {
            send(stages.get(i));
            if (i + 1 == plan.stagesOfToday()) {
                sheet.in(DemoPhase.PAST);
                LOG.info("The demo shop's today is there after {} s", seconds(begun));
            }
        }
        sender.send(new CompleteDemoShop(plan.commands()));
        sheet.in(DemoPhase.COMPLETE);
        LOG.info(
                "The demo shop is there after {} s: {} commands, {} of them refused",
                seconds(begun),
                plan.commands(),
                sheet.refused());
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000L;
    }

    private void send(Stage stage) {
        List<Future<?>> sent = new ArrayList<>();
        stage.tasks().forEach(task -> sent.add(threads.submit(() -> send(task))));
        for (Future<?> one : sent) {
            try {
                one.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException("In the stage " + stage.name(), e);
            }
        }
    }

    private void send(Task task) {
        for (Step step : task.steps()) {
            if (stopped) {
                throw new IllegalStateException("The process is going to stop");
            }
            sheet.oneMore(sender.isDone(step));
        }
    }

    @Override
    public void destroy() {
        stopped = true;
        threads.shutdown();
    }
}
