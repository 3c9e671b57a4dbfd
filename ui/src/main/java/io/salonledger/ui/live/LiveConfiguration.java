package io.salonledger.ui.live;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.ui.message.MessageGateway;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    Live live(MessageGateway messages) {
        return new Live((watched, changed) -> messages.watch(watched, changed)::close);
    }
}
