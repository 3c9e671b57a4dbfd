package io.salonledger.query.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTermsVersion;
import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.contracts.money.Money;

/** A service as listed; price and minutes of the newest terms, to sort by. */
record ServiceListDocument(
        ServiceId service,
        ServiceDescription description,
        List<ServiceVersionDocument> versions,
        boolean active,
        List<String> text,
        String codeSort,
        String nameSort,
        String category,
        String categorySort,
        @Nullable Long minutes,
        @Nullable Long price) {

    static ServiceListDocument of(
            ServiceId service, ServiceDescription description, List<ServiceVersionDocument> versions, boolean active) {
        ServiceVersionDocument newest = versions.stream()
                .max(Comparator.comparing(ServiceVersionDocument::validFrom)
                        .thenComparing(ServiceVersionDocument::number))
                .orElse(null);
        return new ServiceListDocument(
                service,
                description,
                versions,
                active,
                List.of(description.code(), description.name(), description.category()),
                description.code(),
                description.label(),
                description.category(),
                description.category(),
                newest == null || newest.duration() == null
                        ? null
                        : newest.duration().toMinutes(),
                newest == null || newest.price() == null
                        ? null
                        : Money.parse(newest.price()).minorUnits());
    }

    ServiceListDocument with(ServiceDescription other) {
        return of(service, other, versions, active);
    }

    ServiceListDocument with(List<ServiceVersionDocument> other) {
        return of(service, description, other, active);
    }

    ServiceListDocument withActive(boolean other) {
        return of(service, description, versions, other);
    }

    List<ServiceTermsVersion> versions(boolean withCost) {
        return versions.stream().map(version -> version.version(withCost)).toList();
    }

    ServiceRow row(LocalDate date, boolean withCost) {
        return new ServiceRow(
                service,
                description,
                ServiceTermsVersion.at(date, versions(withCost)).orElse(null),
                active);
    }
}
