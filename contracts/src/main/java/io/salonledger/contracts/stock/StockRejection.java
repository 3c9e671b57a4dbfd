package io.salonledger.contracts.stock;

import io.salonledger.contracts.message.Rejection;

/** Why a movement of stock is refused. */
public enum StockRejection implements Rejection {
    /** The stock was opened already. */
    STOCK_ALREADY_OPENED,
    /** A quantity must be above zero, with at most three digits behind the point. */
    QUANTITY_INVALID,
    /** A cost below zero. */
    UNIT_COST_NEGATIVE,
    /** The cost is in another currency than the stock's. */
    STOCK_CURRENCY_DIFFERS,
    /** What is left has expired; arguments: wanted, usable. */
    STOCK_EXPIRED,
    /** There is not as much; arguments: wanted, there. */
    STOCK_SHORT,
    /** There is no such lot. */
    LOT_UNKNOWN,
    /** There is no such issue, or it is too long ago. */
    ISSUE_UNKNOWN,
    /** More than was issued would come back; arguments: wanted, possible. */
    RETURN_EXCEEDS_ISSUE,
    /** No count of that id waits for a second person. */
    COUNT_NOT_WAITING,
    /** A count waits for a second person; it has to be approved or dismissed first. */
    COUNT_WAITING,
    /** Who counted can't approve. */
    SECOND_PERSON_REQUIRED
}
