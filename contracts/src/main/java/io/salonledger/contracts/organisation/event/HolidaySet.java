package io.salonledger.contracts.organisation.event;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.Holiday;

/** A date was given hours of its own. */
public record HolidaySet(BranchId branch, Holiday holiday) implements OrganisationEvent {}
