package io.salonledger.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Runs things and takes their time. */
final class Measuring {

    private Measuring() {}

    static Sample of(int runs, IntConsumer thing) {
        long[] nanos = new long[runs];
        long begin = System.nanoTime();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            thing.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        return new Sample(nanos, System.nanoTime() - begin);
    }

    /** The same number of runs by each of several clients at once. */
    static Sample byMany(int clients, int runsEach, IntConsumer thing) {
        long begin = System.nanoTime();
        List<Future<Sample>> parts = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                int first = client * runsEach;
                parts.add(pool.submit(() -> of(runsEach, run -> thing.accept(first + run))));
            }
        }
        long wall = System.nanoTime() - begin;
        long[] all = parts.stream()
                .flatMapToLong(part -> java.util.Arrays.stream(done(part).nanos()))
                .toArray();
        return new Sample(all, wall);
    }

    private static Sample done(Future<Sample> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
