package io.salonledger.contracts.member;

/** Why a person is erased. */
public enum ErasureReason {
    /** The person asked for it. */
    REQUESTED,
    /** It is no longer needed for what it was collected for. */
    NO_LONGER_NEEDED,
    /** It was collected without right. */
    UNLAWFUL,
    /** It was only a trial. */
    TEST_DATA
}
