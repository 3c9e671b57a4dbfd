package io.salonledger.contracts.catalogue.query;

/** How a list of the catalogue is ordered. */
public record CatalogueOrder(CatalogueSort by, boolean descending) {

    public static final CatalogueOrder BY_NAME = new CatalogueOrder(CatalogueSort.NAME, false);
}
