package io.salonledger.contracts.insight.query;

import org.jspecify.annotations.Nullable;

/**
 * Why a customer was found.
 *
 * @param text what matched, marked; null where the one who asks may not see it
 */
public record CustomerMatch(CustomerField field, @Nullable MarkedText text) {}
