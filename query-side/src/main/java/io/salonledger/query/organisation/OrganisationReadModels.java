package io.salonledger.query.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class OrganisationReadModels {

    @Bean
    ReadModel<BranchDocument> branchDetails() {
        return BranchDetailsProjection.MODEL;
    }

    @Bean
    ReadModel<BranchSearchDocument> branchSearch(BlindTokens tokens) {
        return BranchSearchProjection.model(tokens);
    }
}
