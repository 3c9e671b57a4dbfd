package io.salonledger.query.finance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class FinanceReadModels {

    @Bean
    ReadModel<DayMoneyDocument> dayPayments() {
        return DayMoneyProjection.MODEL;
    }

    @Bean
    ReadModel<DayCloseDocument> dayCloses() {
        return DayCloseProjection.MODEL;
    }
}
