package io.salonledger.contracts.booking.query;

/** What the desk should know of a guest at a glance. */
public enum GuestMark {
    /** 生日 */
    BIRTHDAY,
    /** There are health facts to mind (健康提示); only told to those who may see them. */
    HEALTH
}
