package io.salonledger.contracts.ticket;

import io.salonledger.contracts.message.Rejection;

/** Why a command about a ticket is refused. */
public enum TicketRejection implements Rejection {
    /** It is settled, void or imported. */
    TICKET_NOT_OPEN,
    /** The ticket of a booking is paid: its completion can not be taken back. */
    TICKET_PAID,
    /** Only what was paid can be refunded. */
    TICKET_NOT_SETTLED,
    /** A ticket without lines can not be settled. */
    TICKET_EMPTY,
    LINE_NOT_FOUND,
    /** Not above zero, or too many digits. */
    LINE_QUANTITY_INVALID,
    /** No such service or product, or none on that date. */
    ITEM_NOT_SOLD,
    /** The list has no price: one must be typed. */
    PRICE_MISSING,
    /** The list has a price: a discount, not another price. */
    PRICE_ON_LIST,
    /** Below zero or in another currency. */
    PRICE_INVALID,
    /** Not above 0, or more than two digits, or an employee twice. */
    SHARES_INVALID,
    /** They do not sum to 100 %; argument: the sum. */
    SHARES_NOT_WHOLE,
    /** Not above zero, or more than the line. */
    DISCOUNT_INVALID,
    /** Argument: the highest part that the desk may give, in percent. */
    DISCOUNT_NEEDS_MANAGER,
    /** Arguments: what is to be paid, what was tendered. */
    TENDERS_NOT_EQUAL,
    /** Not above zero, in another currency, or less cash than it pays. */
    TENDER_INVALID,
    /** Before the ticket was opened or paid, or not the day of that time. */
    BUSINESS_DATE_INVALID,
    /** Nothing is refunded. */
    REFUND_EMPTY,
    /** Arguments: the most that can still be refunded. */
    REFUND_EXCEEDS_LINE,
    /** Argument: the most that can still be refunded. */
    REFUND_EXCEEDS_TENDER,
    /** Arguments: the lines' sum, the payments' sum. */
    REFUND_NOT_EQUAL,
    /** More comes back than was sold; argument: the most. */
    RETURN_EXCEEDS_SOLD,
    /** No such payment on this ticket. */
    TENDER_NOT_FOUND,
    /** The branch is unknown or has no currency yet. */
    BRANCH_NOT_READY
}
