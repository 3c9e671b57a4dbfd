package io.salonledger.ui.shell;

import java.util.Optional;

/** How the business calls itself, shown beside the brand and at sign-in. */
@FunctionalInterface
public interface SalonName {

    Optional<String> name();
}
