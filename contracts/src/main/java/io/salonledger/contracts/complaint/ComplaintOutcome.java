package io.salonledger.contracts.complaint;

/** How a complaint or suggestion ended (处理结果). */
public enum ComplaintOutcome {
    EXPLAINED(ComplaintKind.COMPLAINT),
    APOLOGISED(ComplaintKind.COMPLAINT),
    /** The service was done again. */
    REDONE(ComplaintKind.COMPLAINT),
    REPLACED(ComplaintKind.COMPLAINT),
    COMPENSATED(ComplaintKind.COMPLAINT),
    /** A doctor was asked. */
    MEDICAL_CARE(ComplaintKind.COMPLAINT),
    UNFOUNDED(ComplaintKind.COMPLAINT),
    ADOPTED(ComplaintKind.SUGGESTION),
    NOT_ADOPTED(ComplaintKind.SUGGESTION),
    /** Neither yes nor no, with thanks. */
    ANSWERED(ComplaintKind.SUGGESTION);

    private final ComplaintKind kind;

    ComplaintOutcome(ComplaintKind kind) {
        this.kind = kind;
    }

    public boolean fits(ComplaintKind other) {
        return kind == other;
    }
}
