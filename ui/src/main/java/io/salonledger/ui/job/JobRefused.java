package io.salonledger.ui.job;

/** A job can't be done as it was called; nothing was changed. */
public final class JobRefused extends RuntimeException {

    private final int exitCode;

    /**
     * @param exitCode one of {@link io.salonledger.ui.process.ExitCodes}
     * @param sentence for the caller, in the caller's language
     */
    public JobRefused(int exitCode, String sentence) {
        super(sentence, null, false, false);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
