package io.salonledger.contracts.booking;

/** Why a booking was cancelled. */
public enum CancelReason {
    /** 顾客取消 */
    GUEST_CANCELLED,
    /** 顾客改期，时间未定 */
    GUEST_POSTPONED,
    /** 技师不在 */
    THERAPIST_UNAVAILABLE,
    /** 门店原因 */
    BRANCH_UNAVAILABLE,
    /** 录入错误 */
    ENTERED_BY_MISTAKE,
    OTHER
}
