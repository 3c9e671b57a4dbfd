package io.salonledger.ui.migration;

import java.nio.file.Path;

import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportPhase;
import io.salonledger.contracts.migration.query.ImportProgress;
import io.salonledger.ui.journey.Salon;

/** A process that imports books and prints how many records it has taken over, until it is done or killed. */
final class ImportingProcess {

    private ImportingProcess() {}

    public static void main(String[] arguments) {
        // Whoever reads what it prints must not wait for a process that can't go on.
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> Runtime.getRuntime().halt(1));
        Path folder = Path.of(arguments[0]);
        Salon salon = Salon.open(folder);
        ImportGateway gateway = ImportGateway.of(salon.gateway());
        ImportId draft = ImportId.random();
        gateway.read(draft, folder.resolve("books").toString(), OldBooks.SETTINGS);
        Waiting.until(() -> gateway.progress(draft), now -> now.phase() != ImportPhase.READING);
        gateway.commit(draft);
        Waiting.until(() -> gateway.progress(draft), ImportingProcess::tell);
        System.out.println("over");
    }

    private static boolean tell(ImportProgress now) {
        System.out.println("done " + now.done());
        return now.phase().isOver();
    }
}
