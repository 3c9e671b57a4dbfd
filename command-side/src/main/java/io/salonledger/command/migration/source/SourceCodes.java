package io.salonledger.command.migration.source;

/** Codes by which the old system means nobody in particular. */
public final class SourceCodes {

    /** A guest without a card: no member. */
    public static final String WALK_IN = "WALK_IN";

    /** Sold by the house: no employee. */
    public static final String HOUSE = "HOUSE";

    /** Cancelled in the old system's own name: no therapist. */
    public static final String ADMIN = "ADMIN";

    private SourceCodes() {}

    public static boolean isMember(String code) {
        return !code.isEmpty() && !code.equals(WALK_IN);
    }

    public static boolean isEmployee(String code) {
        return !code.isEmpty() && !code.equals(HOUSE) && !code.equals(ADMIN);
    }
}
