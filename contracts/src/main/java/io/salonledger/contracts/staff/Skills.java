package io.salonledger.contracts.staff;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import io.salonledger.contracts.catalogue.ServiceId;

/** What an employee can do: all services of some categories, and single services. */
public record Skills(Set<String> categories, Set<ServiceId> services) {

    public static final Skills NONE = new Skills(Set.of(), Set.of());

    public Skills {
        // In the order given: the stored form of equal skills stays the same.
        categories = Collections.unmodifiableSet(new LinkedHashSet<>(categories));
        services = Collections.unmodifiableSet(new LinkedHashSet<>(services));
    }

    public boolean cover(ServiceId service, String category) {
        return services.contains(service) || categories.contains(category);
    }
}
