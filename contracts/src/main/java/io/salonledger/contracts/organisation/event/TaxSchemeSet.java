package io.salonledger.contracts.organisation.event;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.TaxScheme;

/** A branch's taxes were set from a business date on. */
public record TaxSchemeSet(BranchId branch, TaxScheme scheme) implements OrganisationEvent {}
