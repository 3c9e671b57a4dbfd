package io.salonledger.command.migration.commit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs tasks side by side, so that one sync of the log's disk confirms several of them. */
final class TaskRunner {

    private static final int SIDE_BY_SIDE = 16;

    private final Ledger ledger;
    private final ImportProgressSheet progress;

    TaskRunner(Ledger ledger, ImportProgressSheet progress) {
        this.ledger = ledger;
        this.progress = progress;
    }

    /** Each stage begins when the one before it is in the log. */
    void run(List<List<Task>> stages) {
        progress.importing(stages.stream().mapToLong(List::size).sum());
        try (ExecutorService threads = Executors.newFixedThreadPool(
                SIDE_BY_SIDE, Thread.ofPlatform().name("import-", 0).daemon().factory())) {
            for (List<Task> stage : stages) {
                await(stage.stream()
                        .<Future<?>>map(task -> threads.submit(() -> one(task)))
                        .toList());
            }
        }
    }

    private void one(Task task) {
        if (progress.isAbortWanted()) {
            throw new ImportStopped();
        }
        task.run(ledger);
        progress.oneMore();
    }

    /** All are awaited, so that nothing runs on when the first failure is told. */
    private static void await(List<Future<?>> sent) {
        List<RuntimeException> failures = new ArrayList<>();
        for (Future<?> one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }
}
