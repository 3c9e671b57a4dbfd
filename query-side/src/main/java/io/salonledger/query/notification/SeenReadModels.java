package io.salonledger.query.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class SeenReadModels {

    @Bean
    ReadModel<SeenDocument> seenNotifications() {
        return SeenProjection.MODEL;
    }
}
