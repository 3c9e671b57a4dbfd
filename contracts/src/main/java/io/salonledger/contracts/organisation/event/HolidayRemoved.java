package io.salonledger.contracts.organisation.event;

import java.time.LocalDate;

import io.salonledger.contracts.organisation.BranchId;

/** A date became an ordinary weekday again. */
public record HolidayRemoved(BranchId branch, LocalDate date) implements OrganisationEvent {}
