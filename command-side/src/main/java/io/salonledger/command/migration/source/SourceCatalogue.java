package io.salonledger.command.migration.source;

import java.util.List;

/** What the shop sells and has on its shelves. */
public record SourceCatalogue(List<SourceService> services, List<SourceProduct> products, List<SourceStock> stock) {

    public SourceCatalogue {
        services = List.copyOf(services);
        products = List.copyOf(products);
        stock = List.copyOf(stock);
    }
}
