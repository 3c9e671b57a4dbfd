package io.salonledger.command.member;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.command.organisation.BranchBook;
import io.salonledger.command.organisation.BranchTerms;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.OpeningHours;

import static org.assertj.core.api.Assertions.assertThat;

class BranchPhoneCountryTest {

    private static final BranchId BRANCH = new BranchId("b1");

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, CNY, CN",
        "America/Winnipeg, CAD, CA",
        "Europe/Berlin, EUR, DE",
        "Asia/Hong_Kong, CNY, HK",
        // a zone that is no place
        "UTC, CAD, CA",
        "+08:00, SGD, SG",
        "UTC, EUR, CN",
    })
    void is_the_country_of_the_zone_else_of_the_currency(String zone, String currency, String country) {
        assertThat(new BranchPhoneCountry(book(zone, currency), "").of(BRANCH)).isEqualTo(country);
    }

    @Test
    void what_the_setting_says_holds_for_all() {
        assertThat(new BranchPhoneCountry(book("Asia/Shanghai", "CNY"), "ca").of(BRANCH))
                .isEqualTo("CA");
    }

    @Test
    void of_an_unknown_branch_it_is_china() {
        BranchBook empty = branch -> {
            throw GeneralRejection.NOT_FOUND.because("branch");
        };
        assertThat(new BranchPhoneCountry(empty, "").of(BRANCH)).isEqualTo("CN");
    }

    private static BranchBook book(String zone, String currency) {
        return branch -> new BranchTerms(
                branch,
                new LegalEntity("云栖养生有限公司", null),
                Currency.getInstance(currency),
                new BusinessCalendar(List.of(BusinessDayRule.always(ZoneId.of(zone)))),
                List.of(),
                List.of(),
                OpeningHours.UNKNOWN,
                null);
    }
}
