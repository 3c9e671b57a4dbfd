package io.salonledger.ui.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.catalogue.query.CatalogueOrder;
import io.salonledger.contracts.catalogue.query.ProductFilter;
import io.salonledger.contracts.catalogue.query.ProductRow;
import io.salonledger.contracts.catalogue.query.ServiceFilter;
import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.ui.find.Finder;
import io.salonledger.ui.find.Found;
import io.salonledger.ui.shell.SalonIcon;

/** Services and products by name. */
@Component
@Order(50)
class CatalogueFinder implements Finder {

    private static final int FEW = 4;

    private final CatalogueDesk desk;

    CatalogueFinder(CatalogueDesk desk) {
        this.desk = desk;
    }

    @Override
    public String heading() {
        return "find.catalogue";
    }

    @Override
    public boolean concerns() {
        return desk.may(Permission.CATALOGUE_SEE);
    }

    @Override
    public List<Found> find(String words) {
        List<Found> found = new ArrayList<>();
        desk.gateway()
                .services(new ServiceFilter(words, Set.of(), true), desk.today(), CatalogueOrder.BY_NAME, 0, FEW)
                .forEach(row -> found.add(service(row)));
        desk.gateway()
                .products(
                        new ProductFilter(words, Set.of(), Set.of(), Set.of(), true),
                        desk.today(),
                        CatalogueOrder.BY_NAME,
                        0,
                        FEW)
                .forEach(row -> found.add(product(row)));
        return found;
    }

    private Found service(ServiceRow row) {
        String name = row.description().label();
        String price =
                row.version() == null ? "" : desk.price(row.version().terms().price());
        return new Found(SalonIcon.LEAF, name, price, "services", Map.of("q", name));
    }

    private Found product(ProductRow row) {
        String name = row.description().label();
        String price =
                row.version() == null ? "" : desk.price(row.version().terms().price());
        return new Found(SalonIcon.BAG, name, price, "products", Map.of("q", name));
    }
}
