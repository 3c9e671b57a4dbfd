package io.salonledger.query.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class CatalogueReadModels {

    @Bean
    ReadModel<ServiceListDocument> serviceList() {
        return ServiceListProjection.MODEL;
    }

    @Bean
    ReadModel<ProductListDocument> productList() {
        return ProductListProjection.MODEL;
    }
}
