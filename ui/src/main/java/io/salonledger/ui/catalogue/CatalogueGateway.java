package io.salonledger.ui.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.query.CatalogueOrder;
import io.salonledger.contracts.catalogue.query.CountProducts;
import io.salonledger.contracts.catalogue.query.CountServices;
import io.salonledger.contracts.catalogue.query.FindProduct;
import io.salonledger.contracts.catalogue.query.FindService;
import io.salonledger.contracts.catalogue.query.ProductCounts;
import io.salonledger.contracts.catalogue.query.ProductDetails;
import io.salonledger.contracts.catalogue.query.ProductFilter;
import io.salonledger.contracts.catalogue.query.ProductRow;
import io.salonledger.contracts.catalogue.query.SearchProducts;
import io.salonledger.contracts.catalogue.query.SearchServices;
import io.salonledger.contracts.catalogue.query.ServiceCounts;
import io.salonledger.contracts.catalogue.query.ServiceDetails;
import io.salonledger.contracts.catalogue.query.ServiceFilter;
import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.ui.message.MessageGateway;

/** What the console asks and says about services and products. */
@Component
public class CatalogueGateway {

    private final MessageGateway messages;

    CatalogueGateway(MessageGateway messages) {
        this.messages = messages;
    }

    List<ServiceRow> services(ServiceFilter filter, LocalDate date, CatalogueOrder order, int offset, int limit) {
        return messages.ask(new SearchServices(filter, date, order, new PageRequest(offset, limit)))
                .items();
    }

    ServiceCounts countServices(ServiceFilter filter) {
        return messages.ask(new CountServices(filter));
    }

    ServiceDetails service(ServiceId service) {
        return messages.ask(new FindService(service));
    }

    List<ProductRow> products(ProductFilter filter, LocalDate date, CatalogueOrder order, int offset, int limit) {
        return messages.ask(new SearchProducts(filter, date, order, new PageRequest(offset, limit)))
                .items();
    }

    ProductCounts countProducts(ProductFilter filter) {
        return messages.ask(new CountProducts(filter));
    }

    ProductDetails product(ProductId product) {
        return messages.ask(new FindProduct(product));
    }

    /** Sends; false if the list will show it a moment later. */
    boolean send(Command command, ServiceId service) {
        return messages.sendAndFollow(command, new WatchReadModel("service-list", service.value()));
    }

    boolean send(Command command, ProductId product) {
        return messages.sendAndFollow(command, new WatchReadModel("product-list", product.value()));
    }
}
