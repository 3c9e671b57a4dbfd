package io.salonledger.ui.live;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.message.SameLook;

/**
 * One component that follows. Changes that come while a refresh waits are one refresh; a component refreshes at most three
 * times a second, and takes turns with the others of its session; a tab that nobody sees waits until somebody does.
 */
public final class Following {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private static final long REST = Duration.ofMillis(300).toNanos();

    /** What could not be had just now is looked for again. */
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

    /** Longer than that nobody waits for a page that somebody else holds. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final long number = NUMBERS.incrementAndGet();
    private final Watching watching;
    private final Component shown;
    private final Supplier<? extends Collection<WatchReadModel>> watched;
    private final Runnable refresh;

    /** True while a refresh waits for its turn. */
    private final AtomicBoolean waiting = new AtomicBoolean();

    /** True if something changed while nobody could see it. */
    private final AtomicBoolean missed = new AtomicBoolean();

    private volatile @Nullable UI ui;
    private volatile boolean hidden;
    private volatile long rest = REST;
    private volatile long took;
    private volatile Turns turns = new Turns();
    private volatile long notBefore = System.nanoTime();
    private List<Watching.Watch> watches = List.of();
    private @Nullable Registration visibility;
    private @Nullable Duration often;
    private boolean first;
    private volatile boolean ofPage = true;

    Following(
            Watching watching,
            Component shown,
            Supplier<? extends Collection<WatchReadModel>> watched,
            Runnable refresh) {
        this.watching = watching;
        this.shown = shown;
        this.watched = watched;
        this.refresh = refresh;
    }

    /** Watches what is shown now, after the component has turned to something else. */
    public void turn() {
        watches.forEach(Watching.Watch::close);
        watches = ui == null
                ? List.of()
                : watched.get().stream()
                        .distinct()
                        .map(one -> watching.watch(one, this::changed))
                        .toList();
    }

    /** For a page of sums that costs more than it tells each time. */
    public Following atMostEvery(Duration span) {
        rest = span.toNanos();
        return this;
    }

    /** Refreshes also when nothing changed but the clock. */
    public Following atLeastEvery(Duration span) {
        often = span;
        tick(ui);
        return this;
    }

    /** The first refresh comes by itself too, after what is asked for first has been shown. */
    public Following fromTheStart() {
        first = true;
        return this;
    }

    /** For what stands around every page: its turn is after all that the page itself shows. */
    public Following asFrame() {
        ofPage = false;
        return this;
    }

    boolean isOfPage() {
        return ofPage;
    }

    /** What a page has named first is refreshed first. */
    long number() {
        return number;
    }

    void begin(UI in) {
        ui = in;
        turns = Turns.of(in.getSession());
        visibility = Signal.effect(
                shown, () -> seen(in.getPage().pageVisibilitySignal().get() != PageVisibility.HIDDEN));
        turn();
        tick(in);
        if (first) {
            changed();
        }
    }

    void end() {
        ui = null;
        turn();
        if (visibility != null) {
            visibility.remove();
            visibility = null;
        }
    }

    private void seen(boolean visible) {
        hidden = !visible;
        if (visible && missed.getAndSet(false)) {
            changed();
        }
    }

    /** Comes on any thread. */
    private void changed() {
        if (hidden) {
            missed.set(true);
        } else if (!waiting.getAndSet(true)) {
            after(Math.max(0, notBefore - System.nanoTime()), () -> turns.line(this));
        }
    }

    private void tick(@Nullable UI in) {
        Duration span = often;
        if (in != null && span != null) {
            after(span.toNanos(), () -> {
                // A component that came on a screen anew has a clock of its own.
                if (ui == in) {
                    changed();
                    tick(in);
                }
            });
        }
    }

    /**
     * Refreshes now, in the turn of this component.
     *
     * @return how long it took, in nanoseconds, without the wait for whoever held the page
     */
    long refreshed() {
        UI in = ui;
        took = 0;
        try {
            if (in == null) {
                waiting.set(false);
            } else {
                in.access(() -> refresh(in)).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (UIDetachedException | ExecutionException | TimeoutException | CancellationException gone) {
            LOG.debug("Not refreshed", gone);
            waiting.set(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return took;
    }

    private void refresh(UI in) {
        // What changes from here on is another refresh.
        waiting.set(false);
        if (ui != in) {
            return;
        }
        long began = System.nanoTime();
        try {
            SameLook.run(refresh);
        } catch (Refused notPermitted) {
            LOG.debug("Not refreshed", notPermitted);
        } catch (Failed away) {
            after(AFTER_FAILURE.toNanos(), this::changed);
        } finally {
            long now = System.nanoTime();
            took = now - began;
            notBefore = now + rest;
        }
    }

    private static void after(long nanos, Runnable act) {
        CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, Turns.THREADS)
                .execute(act);
    }
}
