package io.salonledger.contracts.organisation.event;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.LegalEntity;

/** Another company sells and owes from now on. */
public record LegalEntityChanged(BranchId branch, LegalEntity legalEntity) implements OrganisationEvent {}
