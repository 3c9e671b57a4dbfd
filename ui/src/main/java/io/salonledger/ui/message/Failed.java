package io.salonledger.ui.message;

/** Something broke that the user can't mend; the log has the cause under the same id. */
public final class Failed extends RuntimeException {

    private final String correlationId;

    public Failed(String correlationId, Throwable cause) {
        super("failure " + correlationId, cause);
        this.correlationId = correlationId;
    }

    public String correlationId() {
        return correlationId;
    }
}
