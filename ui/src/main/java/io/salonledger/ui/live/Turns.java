package io.salonledger.ui.live;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;

/**
 * Lets the parts of a session refresh one after the other, with a rest as long as each took: however many follow and
 * however slow the answers are, half of the time belongs to the person. An answer to a click first does all that
 * waits for the session; if each part asked for itself, on a busy machine there would always be another one. What the
 * page shows comes in its own order, and before the frame around it.
 */
final class Turns {

    private static final long BREATH = Duration.ofMillis(20).toNanos();

    /** Not the timer's own threads: a refresh asks and waits. */
    static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final Queue<Waiting> waiting = new PriorityQueue<>();
    private boolean running;

    /** To be asked with the session's lock held. */
    static Turns of(@Nullable VaadinSession session) {
        if (session == null) {
            return new Turns();
        }
        Turns turns = session.getAttribute(Turns.class);
        if (turns == null) {
            turns = new Turns();
            session.setAttribute(Turns.class, turns);
        }
        return turns;
    }

    synchronized void line(Following following) {
        waiting.add(Waiting.from(following));
        if (!running) {
            running = true;
            THREADS.execute(this::run);
        }
    }

    private void run() {
        for (Following next = next(); next != null; next = next()) {
            LockSupport.parkNanos(Math.max(BREATH, next.refreshed()));
        }
    }

    private synchronized @Nullable Following next() {
        Waiting next = waiting.poll();
        running = next != null;
        return next == null ? null : next.following();
    }

    /**
     * Who has waited for long comes first: in a flood of changes the first part of a page would else always be there again
     * before the others and the frame.
     *
     * @param window of time, in which it lined up; those of the same one come in the page's order
     */
    private record Waiting(long window, Following following) implements Comparable<Waiting> {

        private static final long WINDOW = Duration.ofMillis(500).toNanos();
        private static final int AFTER_PAGE = 2;

        static Waiting from(Following following) {
            long now = Math.floorDiv(System.nanoTime(), WINDOW);
            return new Waiting(following.isOfPage() ? now : now + AFTER_PAGE, following);
        }

        @Override
        public int compareTo(Waiting other) {
            int byWindow = Long.compare(window, other.window);
            return byWindow != 0 ? byWindow : Long.compare(following.number(), other.following.number());
        }
    }
}
