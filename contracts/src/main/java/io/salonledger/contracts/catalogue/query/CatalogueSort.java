package io.salonledger.contracts.catalogue.query;

/** By what the lists of the catalogue are ordered; brand and supplier for products only. */
public enum CatalogueSort {
    CODE,
    NAME,
    CATEGORY,
    BRAND,
    SUPPLIER,
    /** Price of the newest terms; what is asked at checkout comes last. */
    PRICE,
    /** Duration of the newest terms; services only. */
    DURATION
}
