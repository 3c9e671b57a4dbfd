package io.salonledger.command.log;

import java.util.List;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** {@code salon.axon-server.servers}: with it the log and the buses are Axon Server's, without it they are embedded. */
final class AxonServerSetting {

    static final String SERVERS = "salon.axon-server.servers";

    private AxonServerSetting() {}

    static List<String> servers(Environment environment) {
        return Binder.get(environment).bind(SERVERS, Bindable.listOf(String.class)).orElseGet(List::of).stream()
                .map(String::strip)
                .filter(server -> !server.isEmpty())
                .toList();
    }
}
