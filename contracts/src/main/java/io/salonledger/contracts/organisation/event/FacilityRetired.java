package io.salonledger.contracts.organisation.event;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.FacilityId;

/** A room or a piece of equipment was taken out of use. */
public record FacilityRetired(BranchId branch, FacilityId facility) implements OrganisationEvent {}
