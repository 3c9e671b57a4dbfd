package io.salonledger.ui.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Takes the data folder before any bean, so before any engine, exists and gives it back after the last one is gone. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class DataFolderGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String BEAN = "dataFolderLock";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        String address = environment.getProperty("server.address", "127.0.0.1");
        int port = environment.getProperty("server.port", Integer.class, 8080);
        var lock = DataFolderLock.acquire(Path.of(environment.getProperty("salon.data", "data")), address, port);
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton(BEAN, lock);
        // Disposable beans are destroyed in reverse order of registration: the first is the last to go.
        beans.registerDisposableBean(BEAN, lock::close);
        context.addApplicationListener((ApplicationListener<WebServerInitializedEvent>) started -> {
            // The management server has a context of its own; only the console's port is announced.
            if (started.getApplicationContext() == context) {
                announce(lock, address, started.getWebServer().getPort());
            }
        });
    }

    private static void announce(DataFolderLock lock, String address, int port) {
        try {
            lock.announce(address, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
