package io.salonledger.contracts.ticket;

/** How a part of a ticket is paid (付款方式). */
public enum TenderKind {
    CASH,
    CARD,
    WECHAT,
    ALIPAY,
    OTHER
}
