package io.salonledger.command.migration.commit;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.source.SourceBooks;
import io.salonledger.command.migration.source.SourceTicket;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.migration.ImportRejection;
import io.salonledger.contracts.migration.ImportTerms;
import io.salonledger.contracts.migration.ImportedTax;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.Tax;
import io.salonledger.contracts.organisation.TaxPlacement;
import io.salonledger.contracts.organisation.TaxRounding;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.organisation.command.SetTaxScheme;
import io.salonledger.contracts.organisation.query.BranchRow;
import io.salonledger.contracts.organisation.query.FindBranch;
import io.salonledger.contracts.organisation.query.SearchBranches;

/** The branch that the books belong to: the one of that name, or a new one. */
final class BranchFinder {

    private static final PageRequest ALL = new PageRequest(0, 1_000);

    private BranchFinder() {}

    /** Refused if the branch keeps its books in another currency. */
    static ImportTerms terms(Ledger ledger, ImportSettings settings) {
        Optional<BranchRow> known = ledger.ask(new SearchBranches("", true, ALL)).items().stream()
                .filter(row -> row.name().equalsIgnoreCase(settings.branch()))
                .findFirst();
        known.filter(row -> !row.currency().equals(settings.currency())).ifPresent(row -> {
            throw ImportRejection.IMPORT_CURRENCY_DIFFERS.because(row.name(), row.currency());
        });
        return new ImportTerms(
                known.map(BranchRow::branch).orElseGet(() -> newId(settings.source())),
                settings.branch(),
                settings.currency(),
                settings.zone(),
                settings.taxes().stream()
                        .map(tax -> new ImportedTax(tax.code(), tax.rate()))
                        .toList(),
                settings.stockDate(),
                settings.source());
    }

    /** The same for the same source, so that a second try after a crash opens no second branch. */
    private static BranchId newId(String source) {
        String slug =
                source.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("(^-|-$)", "");
        return new BranchId(
                slug.length() >= 3
                        ? slug
                        : UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8))
                                .toString());
    }

    /** Opens the branch if it is missing; gives it the books' taxes if it has none. */
    static void open(Ledger ledger, ImportTerms terms, SourceBooks books) {
        var known = ledger.find(new FindBranch(terms.branch()));
        if (known.isEmpty()) {
            ledger.insist(new OpenBranch(
                    terms.branch(),
                    BranchProfile.named(terms.branchName()),
                    new LegalEntity(terms.branchName(), null),
                    terms.currency(),
                    BusinessDayRule.always(terms.zone())));
        }
        if (known.map(branch -> branch.taxSchemes().isEmpty()).orElse(true)
                && !terms.taxes().isEmpty()) {
            ledger.insist(new SetTaxScheme(terms.branch(), taxes(terms, books)));
        }
    }

    private static TaxScheme taxes(ImportTerms terms, SourceBooks books) {
        LocalDate first = books.history().tickets().stream()
                .map(SourceTicket::date)
                .min(LocalDate::compareTo)
                .orElse(terms.stockDate());
        List<Tax> taxes = terms.taxes().stream()
                .map(tax -> new Tax(tax.code(), tax.code(), tax.rate(), TaxPlacement.ON_TOP))
                .toList();
        return new TaxScheme(first, taxes, RoundingMode.HALF_UP, TaxRounding.LINE);
    }
}
