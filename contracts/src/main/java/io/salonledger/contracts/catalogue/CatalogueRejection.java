package io.salonledger.contracts.catalogue;

import io.salonledger.contracts.message.Rejection;

/** Why a change of the catalogue is refused. */
public enum CatalogueRejection implements Rejection {
    /** A price below zero. */
    PRICE_NEGATIVE,
    /** A cost below zero. */
    COST_NEGATIVE,
    /** A duration that is not above zero, or a day or longer. */
    DURATION_INVALID,
    /** The least stock is above the most, or one is below zero. */
    STOCK_LEVELS_INVALID
}
