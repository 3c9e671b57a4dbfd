package io.salonledger.contracts.organisation.event;

import java.util.List;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.OpenSpan;

/** A branch's weekly hours were set, all of them. */
public record HoursSet(BranchId branch, List<OpenSpan> hours) implements OrganisationEvent {}
