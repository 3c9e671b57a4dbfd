package io.salonledger.contracts.complaint;

/** Why a complaint is due at another time than its severity says. */
public enum DueReason {
    WAITING_FOR_GUEST,
    WAITING_FOR_DOCTOR,
    WAITING_FOR_SUPPLIER,
    AGREED_WITH_GUEST,
    MORE_URGENT,
    OTHER
}
