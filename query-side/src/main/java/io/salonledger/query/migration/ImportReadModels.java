package io.salonledger.query.migration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class ImportReadModels {

    @Bean
    ReadModel<ImportListDocument> importList() {
        return ImportListProjection.MODEL;
    }

    @Bean
    ReadModel<ImportFindingDocument> importFindings() {
        return ImportFindingsProjection.MODEL;
    }
}
