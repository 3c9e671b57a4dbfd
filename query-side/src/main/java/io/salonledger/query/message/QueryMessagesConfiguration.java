package io.salonledger.query.message;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.query.privacy.BlindTokens;

/** How queries are admitted. */
@Configuration(proxyBeanMethods = false)
class QueryMessagesConfiguration {

    @Bean
    ConfigurerModule admitOnlyWhoMayAsk() {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                Phase.EXTERNAL_CONNECTIONS, () -> axon.queryBus().registerHandlerInterceptor(new QueryGatekeeper())));
    }

    @Bean
    BlindTokens blindTokens(BlindKey key) {
        return new BlindTokens(key);
    }
}
