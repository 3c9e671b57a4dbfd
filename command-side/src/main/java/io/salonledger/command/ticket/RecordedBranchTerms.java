package io.salonledger.command.ticket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.event.BranchClosed;
import io.salonledger.contracts.organisation.event.BranchOpened;
import io.salonledger.contracts.organisation.event.LegalEntityChanged;
import io.salonledger.contracts.organisation.event.TaxSchemeSet;
import io.salonledger.contracts.ticket.TicketRejection;

/** The terms of a branch, from its stream. */
@Component
class RecordedBranchTerms implements BranchTerms.Source {

    private final RecordedTerms recorded;

    RecordedBranchTerms(RecordedTerms recorded) {
        this.recorded = recorded;
    }

    @Override
    public BranchTerms of(BranchId branch, LocalDate businessDate) {
        Currency currency = null;
        String legalEntity = "";
        LocalDate lastDay = null;
        List<TaxScheme> schemes = new ArrayList<>();
        for (Object fact : recorded.facts(branch.stream())) {
            switch (fact) {
                case BranchOpened opened -> {
                    currency = opened.currency();
                    legalEntity = opened.legalEntity().name();
                }
                case LegalEntityChanged changed ->
                    legalEntity = changed.legalEntity().name();
                case TaxSchemeSet set -> schemes.add(set.scheme());
                case BranchClosed closed -> lastDay = closed.lastDay();
                default -> {}
            }
        }
        return terms(currency, legalEntity, lastDay, schemes, businessDate);
    }

    private static BranchTerms terms(
            @Nullable Currency currency,
            String legalEntity,
            @Nullable LocalDate lastDay,
            List<TaxScheme> schemes,
            LocalDate businessDate) {
        if (currency == null || lastDay != null && businessDate.isAfter(lastDay)) {
            throw TicketRejection.BRANCH_NOT_READY.because();
        }
        return new BranchTerms(currency, legalEntity, TaxScheme.at(businessDate, schemes.reversed()));
    }
}
