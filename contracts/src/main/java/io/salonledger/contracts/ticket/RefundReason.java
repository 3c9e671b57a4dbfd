package io.salonledger.contracts.ticket;

/** Why money is given back. */
public enum RefundReason {
    NOT_SATISFIED,
    WRONG_ITEM,
    WRONG_PRICE,
    DAMAGED,
    SKIN_REACTION,
    PAID_TWICE,
    OTHER
}
