package io.salonledger.contracts.complaint;

/** Why a closed complaint is taken up again. */
public enum ReopenReason {
    NOT_SATISFIED,
    HAPPENED_AGAIN,
    NEW_FACTS,
    CLOSED_BY_MISTAKE
}
