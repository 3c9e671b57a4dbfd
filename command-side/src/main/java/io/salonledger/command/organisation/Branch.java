package io.salonledger.command.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.Holiday;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.OpenSpan;
import io.salonledger.contracts.organisation.OrganisationRejection;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.command.ChangeLegalEntity;
import io.salonledger.contracts.organisation.command.CloseBranch;
import io.salonledger.contracts.organisation.command.CorrectBranch;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.organisation.command.RemoveHoliday;
import io.salonledger.contracts.organisation.command.RetireFacility;
import io.salonledger.contracts.organisation.command.SetBusinessDay;
import io.salonledger.contracts.organisation.command.SetFacility;
import io.salonledger.contracts.organisation.command.SetHoliday;
import io.salonledger.contracts.organisation.command.SetHours;
import io.salonledger.contracts.organisation.command.SetTaxScheme;
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

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** A shop (门店): where it is, when it is open, what its day is, what it taxes, which rooms it has. */
@Aggregate(
        type = "branch",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Branch {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable BranchOpened opened;
    private @Nullable BranchProfile profile;
    private @Nullable BranchTerms terms;
    private List<OpenSpan> hours = new ArrayList<>();
    private final Map<LocalDate, Holiday> holidays = new TreeMap<>();

    @JsonCreator
    Branch() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenBranch command) {
        BranchOpened event = new BranchOpened(
                command.branch(),
                BranchRules.valid(command.profile()),
                BranchRules.valid(command.legalEntity()),
                command.currency(),
                command.businessDay());
        if (opened == null) {
            apply(event);
        } else if (!opened.equals(event)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
    }

    @CommandHandler
    void handle(CorrectBranch command) {
        BranchProfile valid = BranchRules.valid(command.profile());
        change(!valid.equals(profile), new BranchCorrected(command.branch(), valid));
    }

    @CommandHandler
    void handle(ChangeLegalEntity command) {
        LegalEntity valid = BranchRules.valid(command.legalEntity());
        change(!valid.equals(terms().legalEntity()), new LegalEntityChanged(command.branch(), valid));
    }

    @CommandHandler
    void handle(SetHours command) {
        List<OpenSpan> valid = BranchRules.valid(command.hours());
        change(!valid.equals(hours), new HoursSet(command.branch(), valid));
    }

    @CommandHandler
    void handle(SetHoliday command) {
        Holiday valid = BranchRules.valid(command.holiday());
        change(!valid.equals(holidays.get(valid.date())), new HolidaySet(command.branch(), valid));
    }

    @CommandHandler
    void handle(RemoveHoliday command) {
        change(holidays.containsKey(command.date()), new HolidayRemoved(command.branch(), command.date()));
    }

    @CommandHandler
    void handle(SetBusinessDay command) {
        BusinessCalendar changed = terms().calendar().with(command.rule());
        change(!changed.equals(terms().calendar()), new BusinessDaySet(command.branch(), command.rule(), changed));
    }

    @CommandHandler
    void handle(SetTaxScheme command) {
        TaxScheme valid = TaxRules.valid(command.scheme());
        change(!terms().taxSchemes().contains(valid), new TaxSchemeSet(command.branch(), valid));
    }

    @CommandHandler
    void handle(SetFacility command) {
        Facility valid = BranchRules.valid(command.facility(), terms().facilities());
        change(!terms().facilities().contains(valid), new FacilitySet(command.branch(), valid));
    }

    @CommandHandler
    void handle(RetireFacility command) {
        boolean there = terms().facilities().stream().anyMatch(f -> f.id().equals(command.facility()));
        change(there, new FacilityRetired(command.branch(), command.facility()));
    }

    @CommandHandler
    void handle(CloseBranch command) {
        if (!command.lastDay().equals(terms().closedOn())) {
            change(true, new BranchClosed(command.branch(), command.lastDay()));
        }
    }

    private void change(boolean needed, Event event) {
        if (terms().closedOn() != null) {
            throw OrganisationRejection.BRANCH_CLOSED.because();
        }
        if (needed) {
            apply(event);
        }
    }

    private BranchTerms terms() {
        return Objects.requireNonNull(terms, "a branch begins by being opened");
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        stream = event.branch().stream();
        terms = terms == null ? BranchTerms.of((BranchOpened) event) : terms.after(event);
        switch (event) {
            case BranchOpened e -> {
                opened = e;
                profile = e.profile();
            }
            case BranchCorrected e -> profile = e.profile();
            case HoursSet e -> hours = e.hours();
            case HolidaySet e -> holidays.put(e.holiday().date(), e.holiday());
            case HolidayRemoved e -> holidays.remove(e.date());
            case LegalEntityChanged e -> {}
            case BusinessDaySet e -> {}
            case TaxSchemeSet e -> {}
            case FacilitySet e -> {}
            case FacilityRetired e -> {}
            case BranchClosed e -> {}
        }
    }
}
