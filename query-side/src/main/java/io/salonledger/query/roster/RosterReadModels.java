package io.salonledger.query.roster;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class RosterReadModels {

    @Bean
    ReadModel<DayPlanDocument> dayPlanReadModel() {
        return DayPlanProjection.MODEL;
    }
}
