package io.salonledger.contracts.catalogue.query;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTermsVersion;

/**
 * A service in a list.
 *
 * @param version the terms in force at the date that was asked for, null before the first
 */
public record ServiceRow(
        ServiceId service,
        ServiceDescription description,
        @Nullable ServiceTermsVersion version,
        boolean active) {}
