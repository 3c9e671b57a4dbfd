package io.salonledger.contracts.organisation.event;

import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.organisation.BranchId;

/** What happens to a branch. */
public sealed interface OrganisationEvent extends Event
        permits BranchOpened,
                BranchCorrected,
                LegalEntityChanged,
                HoursSet,
                HolidaySet,
                HolidayRemoved,
                BusinessDaySet,
                TaxSchemeSet,
                FacilitySet,
                FacilityRetired,
                BranchClosed {

    BranchId branch();
}
