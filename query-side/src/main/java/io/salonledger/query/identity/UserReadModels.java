package io.salonledger.query.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class UserReadModels {

    @Bean
    ReadModel<UserDocument> userDetails(BlindTokens tokens) {
        return UserProjection.details(tokens);
    }

    @Bean
    ReadModel<UserDocument> userSearch(BlindTokens tokens) {
        return UserProjection.search(tokens);
    }
}
