package io.salonledger.query.insight;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class CustomerReadModels {

    @Bean
    ReadModel<CustomerDocument> customerSearch(BlindTokens tokens, BlindKey key) {
        return CustomerSearchProjection.model(tokens, key);
    }

    @Bean
    ReadModel<CustomerNameDocument> customerNames() {
        return CustomerNamesProjection.MODEL;
    }

    @Bean
    ReadModel<SavedSearchesDocument> savedSearches() {
        return SavedSearchesProjection.MODEL;
    }
}
