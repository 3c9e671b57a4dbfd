package io.salonledger.ui.system;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.VerificationStatus;
import io.salonledger.contracts.backup.StorageStatus;
import io.salonledger.contracts.system.query.DeadLetterRow;
import io.salonledger.contracts.system.query.ReadModelRow;
import io.salonledger.contracts.system.query.RecentEvents;
import io.salonledger.contracts.system.query.SystemStatus;

/** How all stands at one moment; what could not be had just now is null. */
record SystemReport(
        SystemStatus status,
        List<DeadLetterRow> letters,
        @Nullable VerificationStatus verification,
        @Nullable StorageStatus storage,
        @Nullable RecentEvents recent) {

    /** Read models of which some generation is in this state. */
    long models(ReadModelRow.State state) {
        return status.readModels().stream()
                .filter(row -> row.state() == state)
                .map(ReadModelRow::name)
                .distinct()
                .count();
    }

    long allModels() {
        return status.readModels().stream().map(ReadModelRow::name).distinct().count();
    }

    /** Those that readers can trust. */
    long live() {
        return status.readModels().stream()
                .filter(row -> row.state() == ReadModelRow.State.LIVE && row.deadLetters() == 0)
                .count();
    }

    boolean well() {
        StorageStatus disk = storage;
        VerificationStatus last = verification;
        return letters.isEmpty()
                && models(ReadModelRow.State.STUCK) == 0
                && (disk == null || !disk.full())
                && (last == null || last.state() != VerificationStatus.State.DIFFERENT);
    }
}
