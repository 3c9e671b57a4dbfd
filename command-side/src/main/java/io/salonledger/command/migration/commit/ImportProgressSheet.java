package io.salonledger.command.migration.commit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportPhase;
import io.salonledger.contracts.migration.query.ImportProgress;

/** How far one import is; written by the import, read by whoever asks. */
public final class ImportProgressSheet {

    private final Clock clock;
    private final AtomicLong done = new AtomicLong();
    private volatile ImportId importId;
    private volatile ImportPhase phase = ImportPhase.READING;
    private volatile long total;
    private volatile long refused;
    private volatile long odd;
    private volatile @Nullable Instant began;
    private volatile @Nullable Instant ended;
    private volatile @Nullable String failure;
    private volatile boolean abortWanted;

    public ImportProgressSheet(ImportId importId, Clock clock) {
        this.importId = importId;
        this.clock = clock;
    }

    public void in(ImportPhase next) {
        if (phase == ImportPhase.IMPORTING) {
            ended = clock.instant();
        }
        phase = next;
    }

    public ImportPhase phase() {
        return phase;
    }

    public void read(long refusedFindings, long oddFindings) {
        refused = refusedFindings;
        odd = oddFindings;
        in(ImportPhase.READ);
    }

    public void recordedAs(ImportId recorded) {
        importId = recorded;
    }

    void importing(long records) {
        done.set(0);
        total = records;
        began = clock.instant();
        ended = null;
        in(ImportPhase.IMPORTING);
    }

    void oneMore() {
        done.incrementAndGet();
    }

    public void failed(String id) {
        failure = id;
        in(ImportPhase.FAILED);
    }

    public void abort() {
        abortWanted = true;
    }

    boolean isAbortWanted() {
        return abortWanted;
    }

    public ImportProgress now() {
        return new ImportProgress(importId, phase, done.get(), total, perSecond(), refused, odd, failure);
    }

    private long perSecond() {
        Instant from = began;
        if (from == null) {
            return 0;
        }
        Instant to = ended == null ? clock.instant() : ended;
        long millis = Math.max(1, Duration.between(from, to).toMillis());
        return done.get() * 1000 / millis;
    }
}
