package io.salonledger.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How fast a generation moves, from looks at it now and then. */
final class Pace {

    private static final Duration WINDOW = Duration.ofSeconds(5);

    private record Look(Instant at, long position) {}

    private final Deque<Look> looks = new ArrayDeque<>();
    private Instant movedAt;
    private long lastPosition = Long.MIN_VALUE;

    Pace(Instant start) {
        this.movedAt = start;
    }

    synchronized void look(Instant now, long position, long head) {
        if (position != lastPosition || position >= head) {
            movedAt = now;
        }
        lastPosition = position;
        looks.addLast(new Look(now, position));
        while (looks.size() > 2 && looks.getFirst().at().isBefore(now.minus(WINDOW))) {
            looks.removeFirst();
        }
    }

    /** Events a second. */
    synchronized long rate() {
        if (looks.size() < 2) {
            return 0;
        }
        long millis =
                Duration.between(looks.getFirst().at(), looks.getLast().at()).toMillis();
        long events = looks.getLast().position() - looks.getFirst().position();
        return millis <= 0 ? 0 : Math.max(0, events * 1_000 / millis);
    }

    /** How long it has stood although there was something to read. */
    synchronized Duration standing(Instant now) {
        return Duration.between(movedAt, now);
    }
}
