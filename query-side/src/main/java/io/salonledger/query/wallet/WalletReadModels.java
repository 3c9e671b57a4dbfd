package io.salonledger.query.wallet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class WalletReadModels {

    @Bean
    ReadModel<StoredValueDocument> storedValueBalances() {
        return StoredValueProjection.MODEL;
    }

    @Bean
    ReadModel<StoredValueLotDocument> storedValueLots() {
        return StoredValueLotProjection.MODEL;
    }
}
