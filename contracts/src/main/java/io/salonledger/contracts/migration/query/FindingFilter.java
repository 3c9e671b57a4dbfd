package io.salonledger.contracts.migration.query;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.migration.FindingLevel;

/** Which findings are wanted; null means any. */
public record FindingFilter(
        @Nullable FindingLevel level,
        @Nullable String code,
        @Nullable String file) {

    public static final FindingFilter ALL = new FindingFilter(null, null, null);
}
