package io.salonledger.query.staff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class EmployeeReadModels {

    @Bean
    ReadModel<EmployeeListDocument> employeeList(BlindTokens tokens) {
        return EmployeeListProjection.model(tokens);
    }

    @Bean
    ReadModel<EmployeeErasureDocument> employeeErasures() {
        return EmployeeErasureProjection.MODEL;
    }
}
