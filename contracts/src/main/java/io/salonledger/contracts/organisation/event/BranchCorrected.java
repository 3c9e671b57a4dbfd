package io.salonledger.contracts.organisation.event;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;

/** A branch's name, address or phone was put right. */
public record BranchCorrected(BranchId branch, BranchProfile profile) implements OrganisationEvent {}
