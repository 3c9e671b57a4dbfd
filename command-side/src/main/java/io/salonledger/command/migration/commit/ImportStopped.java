package io.salonledger.command.migration.commit;

/** Someone wants the import to stop. */
final class ImportStopped extends RuntimeException {

    ImportStopped() {
        super("aborted", null, false, false);
    }
}
