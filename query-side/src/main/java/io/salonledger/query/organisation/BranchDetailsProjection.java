package io.salonledger.query.organisation;

import java.util.function.UnaryOperator;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.organisation.event.BranchClosed;
import io.salonledger.contracts.organisation.event.BranchCorrected;
import io.salonledger.contracts.organisation.event.BranchOpened;
import io.salonledger.contracts.organisation.event.BusinessDaySet;
import io.salonledger.contracts.organisation.event.FacilityRetired;
import io.salonledger.contracts.organisation.event.FacilitySet;
import io.salonledger.contracts.organisation.event.HolidayRemoved;
import io.salonledger.contracts.organisation.event.HolidaySet;
import io.salonledger.contracts.organisation.event.HoursSet;
import io.salonledger.contracts.organisation.event.LegalEntityChanged;
import io.salonledger.contracts.organisation.event.OrganisationEvent;
import io.salonledger.contracts.organisation.event.TaxSchemeSet;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** All of a branch, opened by id. */
class BranchDetailsProjection {

    static final ReadModel<BranchDocument> MODEL =
            ReadModel.inMongo("branch-details", 1, BranchDocument.class, BranchDetailsProjection::new);

    private final Documents<BranchDocument> branches;

    BranchDetailsProjection(Documents<BranchDocument> branches) {
        this.branches = branches;
    }

    @EventHandler
    void on(OrganisationEvent event) {
        switch (event) {
            case BranchOpened e -> branches.put(e.branch().value(), BranchDocument.of(e));
            case BranchCorrected e -> change(e, branch -> branch.with(e.profile()));
            case LegalEntityChanged e -> change(e, branch -> branch.with(e.legalEntity()));
            case HoursSet e -> change(e, branch -> branch.withHours(e.hours()));
            case HolidaySet e -> change(e, branch -> branch.with(e.holiday()));
            case HolidayRemoved e -> change(e, branch -> branch.withoutHoliday(e.date()));
            case BusinessDaySet e -> change(e, branch -> branch.with(e.calendar()));
            case TaxSchemeSet e -> change(e, branch -> branch.with(e.scheme()));
            case FacilitySet e -> change(e, branch -> branch.with(e.facility()));
            case FacilityRetired e -> change(e, branch -> branch.without(e.facility()));
            case BranchClosed e -> change(e, branch -> branch.closed(e.lastDay()));
        }
    }

    private void change(OrganisationEvent event, UnaryOperator<BranchDocument> change) {
        branches.change(event.branch().value(), change);
    }
}
