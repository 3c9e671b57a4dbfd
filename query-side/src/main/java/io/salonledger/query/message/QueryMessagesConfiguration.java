package io.salonledger.query.message;

import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.query.privacy.BlindTokens;

/** How queries are admitted. */
@Configuration(proxyBeanMethods = false)
class QueryMessagesConfiguration {

    @Autowired
    void admitOnlyWhoMay(QueryBus queries) {
        queries.registerHandlerInterceptor(new QueryGatekeeper());
    }

    @Bean
    BlindTokens blindTokens(BlindKey key) {
        return new BlindTokens(key);
    }
}
