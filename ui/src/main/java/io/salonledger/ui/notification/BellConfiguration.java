package io.salonledger.ui.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import io.salonledger.ui.shell.HeaderTool;

@Configuration(proxyBeanMethods = false)
class BellConfiguration {

    @Bean
    @Order(20)
    HeaderTool bell(NewsDesk desk) {
        return console -> new Bell(desk, console);
    }
}
