package io.salonledger.ui.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.ui.shell.ConsoleStrip;

@Configuration(proxyBeanMethods = false)
class DemoConsoleConfiguration {

    @Bean
    ConsoleStrip demoStrip(DemoWatch watch) {
        return () -> new DemoStrip(watch);
    }
}
