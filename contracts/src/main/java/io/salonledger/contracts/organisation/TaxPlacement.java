package io.salonledger.contracts.organisation;

/** Whether a tax is part of the price or comes on top of it. */
public enum TaxPlacement {
    /** 价内 */
    INCLUDED,
    /** 价外 */
    ON_TOP
}
