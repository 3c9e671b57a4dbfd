package io.salonledger.contracts.organisation;

import org.jspecify.annotations.Nullable;

/**
 * The company (法人主体) that sells and owes.
 *
 * @param taxNumber its number with the tax office (统一社会信用代码), if known
 */
public record LegalEntity(String name, @Nullable String taxNumber) {}
