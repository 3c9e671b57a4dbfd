package io.salonledger.contracts.ticket;

/** How a part of a ticket is paid (付款方式). */
public enum TenderKind {
    CASH,
    CARD,
    WECHAT,
    ALIPAY,
    OTHER,
    /** What the member paid in before (储值). */
    STORED_VALUE
}
