package io.salonledger.ui.process;

import java.io.IOException;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;

/** A process of its own for {@link DataFolderLockTest}: starts like the product, without its engines, until stdin ends. */
@Configuration(proxyBeanMethods = false)
class HoldsDataFolder {
    static final String READY = "holding";

    public static void main(String... arguments) throws IOException {
        var application = new SpringApplication(HoldsDataFolder.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (var context = application.run(arguments)) {
            System.out.println(
                    READY + " " + context.getBean(DataFolderLock.class).folder());
            while (System.in.read() >= 0) {
                // until the test closes the stream or ends the process
            }
        }
    }
}
