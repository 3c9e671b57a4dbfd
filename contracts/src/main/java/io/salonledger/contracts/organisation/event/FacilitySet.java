package io.salonledger.contracts.organisation.event;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.Facility;

/** A room or a piece of equipment was added or changed. */
public record FacilitySet(BranchId branch, Facility facility) implements OrganisationEvent {}
