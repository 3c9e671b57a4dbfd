package io.salonledger.ui.process;

import java.util.Locale;
import java.util.ResourceBundle;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells on the terminal where the console is, once it can be opened. */
@Component
final class Greeting {

    @EventListener
    void onReady(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        boolean serving = JobRequest.from(new org.springframework.boot.DefaultApplicationArguments(ready.getArgs()))
                        .isEmpty()
                && environment.getProperty("salon.greet", Boolean.class, true);
        if (serving
                && ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            int port = web.getWebServer().getPort();
            System.out.println(
                    port > 0
                            ? text("ready") + " " + address(environment, port)
                            : text("ready-role") + " " + environment.getProperty("salon.roles"));
        }
    }

    private static String text(String key) {
        return ResourceBundle.getBundle("io.salonledger.ui.process.messages", Locale.getDefault())
                .getString(key);
    }

    private static String address(Environment environment, int port) {
        String scheme = environment.containsProperty("server.ssl.certificate") ? "https" : "http";
        String host = environment.getProperty("server.address", "127.0.0.1");
        return scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
