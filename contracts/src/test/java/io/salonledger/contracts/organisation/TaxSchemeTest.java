package io.salonledger.contracts.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TaxSchemeTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final TaxScheme OLD = TaxScheme.of(
            LocalDate.of(2020, 1, 1), List.of(new Tax("GST", "GST", new BigDecimal("5"), TaxPlacement.ON_TOP)));
    private static final TaxScheme NEW =
            TaxScheme.of(JULY, List.of(new Tax("HST", "HST", new BigDecimal("13"), TaxPlacement.ON_TOP)));

    @Test
    void the_newest_scheme_that_has_begun_counts() {
        assertThat(TaxScheme.at(JULY.minusDays(1), List.of(NEW, OLD))).isEqualTo(OLD);
        assertThat(TaxScheme.at(JULY, List.of(NEW, OLD))).isEqualTo(NEW);
    }

    @Test
    void before_the_first_scheme_there_are_no_taxes() {
        assertThat(TaxScheme.at(LocalDate.of(2019, 12, 31), List.of(NEW, OLD)).taxes())
                .isEmpty();
    }
}
