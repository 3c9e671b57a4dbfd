package io.salonledger.query.stock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class StockReadModels {

    @Bean
    ReadModel<StockListDocument> stockList() {
        return StockListProjection.MODEL;
    }

    @Bean
    ReadModel<StockDetailsDocument> stockDetails() {
        return StockDetailsProjection.MODEL;
    }

    @Bean
    ReadModel<StockMovementDocument> stockMovements() {
        return StockMovementsProjection.MODEL;
    }
}
