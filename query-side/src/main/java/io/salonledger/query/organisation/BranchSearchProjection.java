package io.salonledger.query.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.FacilityKind;
import io.salonledger.contracts.organisation.event.BranchClosed;
import io.salonledger.contracts.organisation.event.BranchCorrected;
import io.salonledger.contracts.organisation.event.BranchOpened;
import io.salonledger.contracts.organisation.event.BusinessDaySet;
import io.salonledger.contracts.organisation.event.FacilityRetired;
import io.salonledger.contracts.organisation.event.FacilitySet;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Branches as they are listed and found. */
class BranchSearchProjection {

    private final Documents<BranchSearchDocument> branches;
    private final BlindTokens tokens;

    BranchSearchProjection(Documents<BranchSearchDocument> branches, BlindTokens tokens) {
        this.branches = branches;
        this.tokens = tokens;
    }

    static ReadModel<BranchSearchDocument> model(BlindTokens tokens) {
        return ReadModel.inElasticsearch(
                "branch-search",
                1,
                BranchSearchDocument.class,
                "/search/branch-search.json",
                branches -> new BranchSearchProjection(branches, tokens));
    }

    @EventHandler
    void on(BranchOpened event) {
        branches.put(
                event.branch().value(),
                new BranchSearchDocument(
                        event.branch(),
                        event.profile(),
                        order(event.profile()),
                        tokensOf(event.profile()),
                        event.currency(),
                        new BusinessCalendar(List.of(event.businessDay())),
                        Set.of(),
                        false,
                        null));
    }

    @EventHandler
    void on(BranchCorrected event) {
        branches.change(
                event.branch().value(),
                branch -> branch.with(event.profile(), order(event.profile()), tokensOf(event.profile())));
    }

    @EventHandler
    void on(BusinessDaySet event) {
        branches.change(event.branch().value(), branch -> branch.with(event.calendar()));
    }

    @EventHandler
    void on(FacilitySet event) {
        String facility = event.facility().id().value();
        boolean room = event.facility().kind() == FacilityKind.ROOM;
        branches.change(
                event.branch().value(), branch -> room ? branch.withRoom(facility) : branch.withoutRoom(facility));
    }

    @EventHandler
    void on(FacilityRetired event) {
        branches.change(
                event.branch().value(),
                branch -> branch.withoutRoom(event.facility().value()));
    }

    @EventHandler
    void on(BranchClosed event) {
        branches.change(event.branch().value(), branch -> branch.closed(event.lastDay()));
    }

    private static String order(BranchProfile profile) {
        return profile.name().toLowerCase(Locale.ROOT);
    }

    private Set<String> tokensOf(BranchProfile profile) {
        Set<String> all = new LinkedHashSet<>(tokens.ofText(profile.name()));
        if (profile.address() != null) {
            all.addAll(tokens.ofText(profile.address()));
        }
        return all;
    }
}
