package io.salonledger.contracts.organisation.event;

import java.util.Currency;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;

/** A branch was opened. */
public record BranchOpened(
        BranchId branch, BranchProfile profile, LegalEntity legalEntity, Currency currency, BusinessDayRule businessDay)
        implements OrganisationEvent {}
