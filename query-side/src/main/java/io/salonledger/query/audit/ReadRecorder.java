package io.salonledger.query.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import io.salonledger.contracts.audit.Read;
import io.salonledger.contracts.audit.ReadKind;
import io.salonledger.contracts.audit.ReadLogId;
import io.salonledger.contracts.audit.command.RecordReads;

/** Collects looks and writes them to the log: each second, when 50 are waiting, and at the end. */
final class ReadRecorder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadRecorder.class);
    private static final int ENOUGH = 50;
    /** More than that wait only while the log can't be written; then nobody looks at anybody. */
    private static final int MOST = 5_000;
    /** Who types a name searches with every letter; only the last of it is what they looked for. */
    private static final Duration TYPING = Duration.ofSeconds(1);

    private final Consumer<RecordReads> log;
    private final List<Read> waiting = new ArrayList<>();
    private ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean running;

    /** @param log returns when the command is on disk */
    ReadRecorder(Consumer<RecordReads> log) {
        this.log = log;
    }

    void record(Read read) {
        if (read.kind().isRecordedFirst()) {
            write(List.of(read));
            return;
        }
        if (enqueue(read) >= ENOUGH) {
            clockwork.execute(this::flush);
        }
    }

    private int enqueue(Read read) {
        synchronized (waiting) {
            if (waiting.size() >= MOST) {
                throw new IllegalStateException("Looks can't be recorded, so nothing is shown.");
            }
            if (!waiting.isEmpty() && isTyping(waiting.getLast(), read)) {
                waiting.removeLast();
            }
            waiting.add(read);
            return waiting.size();
        }
    }

    private static boolean isTyping(Read before, Read now) {
        return now.kind() == ReadKind.SEARCHED
                && before.kind() == ReadKind.SEARCHED
                && before.refused() == now.refused()
                && before.reader().equals(now.reader())
                && before.subject().equals(now.subject())
                && Duration.between(before.at(), now.at()).compareTo(TYPING) < 0;
    }

    /** What can't be written now waits for the next time. */
    void flush() {
        List<Read> batch;
        synchronized (waiting) {
            batch = List.copyOf(waiting);
            waiting.clear();
        }
        if (batch.isEmpty()) {
            return;
        }
        try {
            write(batch);
        } catch (RuntimeException e) {
            LOG.warn("{} looks wait to be recorded", batch.size(), e);
            synchronized (waiting) {
                waiting.addAll(0, batch);
            }
        }
    }

    private void write(List<Read> reads) {
        Map<ReadLogId, List<Read>> byDay = new LinkedHashMap<>();
        reads.forEach(read -> byDay.computeIfAbsent(ReadLogId.at(read.at()), day -> new ArrayList<>())
                .add(read));
        byDay.forEach((day, ofDay) ->
                log.accept(new RecordReads(day, UUID.randomUUID().toString(), ofDay)));
    }

    @Override
    public void start() {
        clockwork = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().daemon().name("read-recorder").unstarted(task));
        clockwork.scheduleWithFixedDelay(this::flush, 1, 1, TimeUnit.SECONDS);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        clockwork.shutdown();
        flush();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Ends before the read models and the buses do, so that the last looks still find their way. */
    @Override
    public int getPhase() {
        return 3_000;
    }
}
