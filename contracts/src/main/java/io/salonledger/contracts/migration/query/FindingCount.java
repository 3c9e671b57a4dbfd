package io.salonledger.contracts.migration.query;

import io.salonledger.contracts.migration.FindingLevel;

/** How often an oddity was found. */
public record FindingCount(FindingLevel level, String code, long count) {}
