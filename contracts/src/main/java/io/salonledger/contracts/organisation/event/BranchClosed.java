package io.salonledger.contracts.organisation.event;

import java.time.LocalDate;

import io.salonledger.contracts.organisation.BranchId;

/** A branch was closed for good. */
public record BranchClosed(BranchId branch, LocalDate lastDay) implements OrganisationEvent {}
