package io.salonledger.query.message;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.query.audit.LookRecording;
import io.salonledger.query.privacy.BlindTokens;

/** How queries are admitted. */
@Configuration(proxyBeanMethods = false)
class QueryMessagesConfiguration {

    /** The recording stands outside: a look that is refused is recorded too. */
    @Bean
    ConfigurerModule admitOnlyWhoMayAsk(LookRecording recording) {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(Phase.EXTERNAL_CONNECTIONS, () -> {
            axon.queryBus().registerHandlerInterceptor(recording.interceptor());
            axon.queryBus().registerHandlerInterceptor(new QueryGatekeeper());
        }));
    }

    /** Commands to the remembering side itself (rebuild, verify), where no deciding side admits them. */
    @Bean
    @ConditionalOnExpression("!'${salon.roles:command,query,ui}'.contains('command')")
    ConfigurerModule admitOnlyWhoMayRun() {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                Phase.EXTERNAL_CONNECTIONS,
                () -> axon.commandBus().registerHandlerInterceptor(new SystemCommandGatekeeper())));
    }

    @Bean
    BlindTokens blindTokens(BlindKey key) {
        return new BlindTokens(key);
    }
}
