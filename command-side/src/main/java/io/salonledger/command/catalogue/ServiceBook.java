package io.salonledger.command.catalogue;

import io.salonledger.contracts.catalogue.ServiceId;

/** Where other decisions look a service up. */
public interface ServiceBook {

    /** As of the newest event; refused with {@code not-found} if there is no such service. */
    ListedService find(ServiceId service);
}
