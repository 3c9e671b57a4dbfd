package io.salonledger.command.migration.commit;

import io.salonledger.command.migration.ImportSettings;

/** Tells before an import begins whether its branch can take the books. */
public final class BranchCheck {

    private BranchCheck() {}

    /** Refused with {@code import-currency-differs}. */
    public static void check(Ledger ledger, ImportSettings settings) {
        BranchFinder.terms(ledger, settings);
    }
}
