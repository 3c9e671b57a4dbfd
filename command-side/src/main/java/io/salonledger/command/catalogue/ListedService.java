package io.salonledger.command.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceTermsVersion;
import io.salonledger.contracts.catalogue.event.ServiceAdded;
import io.salonledger.contracts.catalogue.event.ServiceDescribed;
import io.salonledger.contracts.catalogue.event.ServiceReactivated;
import io.salonledger.contracts.catalogue.event.ServiceRetired;
import io.salonledger.contracts.catalogue.event.ServiceTermsChanged;

/** What others have to know of a service to decide. */
public record ListedService(String category, List<ServiceTermsVersion> versions, boolean offered) {

    public ListedService {
        versions = List.copyOf(versions);
    }

    /** The terms at a business date; empty if it is not on the list by then. */
    public Optional<ServiceTermsVersion> at(LocalDate date) {
        return offered ? ServiceTermsVersion.at(date, versions) : Optional.empty();
    }

    static @Nullable ListedService after(@Nullable ListedService before, Object fact) {
        if (fact instanceof ServiceAdded added) {
            return new ListedService(
                    added.description().category(), List.of(new ServiceTermsVersion(1, added.terms())), true);
        }
        return before == null ? null : before.after(fact);
    }

    private ListedService after(Object fact) {
        return switch (fact) {
            case ServiceDescribed e -> new ListedService(e.description().category(), versions, offered);
            case ServiceTermsChanged e -> new ListedService(category, e.versions(), offered);
            case ServiceRetired e -> new ListedService(category, versions, false);
            case ServiceReactivated e -> new ListedService(category, versions, true);
            default -> this;
        };
    }
}
