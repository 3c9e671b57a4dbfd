package io.salonledger.contracts.insight.query;

/** In which order customers are listed; the greatest, newest or best match first. */
public enum CustomerSort {
    RELEVANCE,
    SPEND,
    VISITS,
    LAST_VISIT
}
