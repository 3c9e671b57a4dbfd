package io.salonledger.command.member;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.ibm.icu.util.TimeZone;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import io.salonledger.command.organisation.BranchBook;
import io.salonledger.command.organisation.BranchTerms;
import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.organisation.BranchId;

/**
 * The country in which the branch stands: of its time zone, else of its currency. A branch has an address, but as free text,
 * from which no country can be read for sure.
 */
@Component
class BranchPhoneCountry implements PhoneCountry {

    private static final String UNKNOWN = "CN";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final BranchBook branches;
    private final String told;

    /** @param told by the setting: then it holds for all branches, for a zone or currency may mislead */
    BranchPhoneCountry(BranchBook branches, @Value("${salon.country:}") String told) {
        this.branches = branches;
        this.told = told.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public String of(BranchId branch) {
        return told.isEmpty() ? known(branch).orElse(UNKNOWN) : told;
    }

    private Optional<String> known(BranchId branch) {
        try {
            BranchTerms terms = branches.termsOf(branch);
            return ofZone(terms).or(() -> ofCurrency(terms.currency()));
        } catch (Rejected noSuchBranch) {
            return Optional.empty();
        }
    }

    private static Optional<String> ofZone(BranchTerms terms) {
        String zone = terms.calendar().zone().getId();
        try {
            return Optional.of(TimeZone.getRegion(zone)).filter(COUNTRIES::contains);
        } catch (IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }

    /** The first two letters of a currency are its country's, but for currencies that several share. */
    private static Optional<String> ofCurrency(Currency currency) {
        return Optional.of(currency.getCurrencyCode().substring(0, 2)).filter(COUNTRIES::contains);
    }
}
