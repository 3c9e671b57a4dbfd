package io.salonledger.command.organisation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.salonledger.contracts.organisation.OrganisationRejection;
import io.salonledger.contracts.organisation.Tax;
import io.salonledger.contracts.organisation.TaxScheme;

/** What a tax scheme must be: distinct codes, rates from 0 to 100 percent with up to 4 digits behind the point. */
final class TaxRules {

    private static final int MAX_SCALE = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TaxRules() {}

    static TaxScheme valid(TaxScheme scheme) {
        Set<String> codes = new HashSet<>();
        List<Tax> taxes = scheme.taxes().stream().map(TaxRules::valid).toList();
        for (Tax tax : taxes) {
            if (!codes.add(tax.code().toUpperCase(Locale.ROOT))) {
                throw OrganisationRejection.TAX_CODE_TWICE.because(tax.code());
            }
        }
        return new TaxScheme(scheme.validFrom(), taxes, scheme.rounding(), scheme.level());
    }

    private static Tax valid(Tax tax) {
        String code = BranchRules.required("tax-code", tax.code());
        BigDecimal rate = tax.rate().stripTrailingZeros();
        if (rate.signum() < 0 || rate.compareTo(HUNDRED) > 0 || rate.scale() > MAX_SCALE) {
            throw OrganisationRejection.TAX_RATE_INVALID.because(code);
        }
        // 5, 5.0 and 5.00 are one rate, so that setting it again is no change.
        BigDecimal plain = rate.setScale(Math.max(0, rate.scale()));
        return new Tax(code, BranchRules.required("name", tax.name()), plain, tax.placement());
    }
}
