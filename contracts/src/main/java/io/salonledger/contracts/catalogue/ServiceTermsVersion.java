package io.salonledger.contracts.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Terms of a service with their number: 1, 2, … in the order they were agreed. A ticket keeps the number it was sold at. */
public record ServiceTermsVersion(int number, ServiceTerms terms) {

    /** The terms in force at a business date: of those begun, the latest; of equal days, the last agreed. */
    public static Optional<ServiceTermsVersion> at(LocalDate date, List<ServiceTermsVersion> versions) {
        return versions.stream()
                .filter(version -> !version.terms().validFrom().isAfter(date))
                .max(Comparator.<ServiceTermsVersion, LocalDate>comparing(
                                version -> version.terms().validFrom())
                        .thenComparing(ServiceTermsVersion::number));
    }
}
