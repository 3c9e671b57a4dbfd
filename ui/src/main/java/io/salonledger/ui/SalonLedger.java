package io.salonledger.ui;

import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

import io.salonledger.ui.job.JobProcess;

/** Starts Salon Ledger: one process that serves the console and, by default, holds every engine. */
@SpringBootApplication
public class SalonLedger {

    public static void main(String[] arguments) {
        // Axon looks for updates over the network as it starts; a shop's books stay in the shop.
        System.setProperty("axoniq.update-checker.disabled", "true");
        JobProcess.run(arguments, SalonLedger::application)
                .ifPresentOrElse(System::exit, () -> application().run(arguments));
    }

    /** The application as it is started everywhere, so that tests start what users start. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(SalonLedger.class).headless(true).bannerMode(Banner.Mode.OFF);
    }
}
