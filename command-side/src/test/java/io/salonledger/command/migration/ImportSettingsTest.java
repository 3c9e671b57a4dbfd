package io.salonledger.command.migration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ImportSettingsTest {

    @Test
    void reads_the_settings_of_the_hair_salon() {
        ImportSettings settings = HairSalonBooks.SETTINGS;

        assertThat(settings.currency().getCurrencyCode()).isEqualTo("CAD");
        assertThat(settings.zone()).isEqualTo(ZoneId.of("America/Winnipeg"));
        assertThat(settings.taxes())
                .containsExactly(new ImportTax("GST", new BigDecimal("5")), new ImportTax("PST", new BigDecimal("8")));
        assertThat(settings.stockDate()).isEqualTo(LocalDate.of(2018, 7, 29));
        assertThat(settings.source()).isEqualTo("imported-salon");
    }

    @Test
    void names_the_source_after_the_branch_unless_it_is_given() {
        assertThat(with("branch", "Main Street  Salon").source()).isEqualTo("main-street-salon");
        assertThat(with("source", "old system").source()).isEqualTo("old system");
    }

    @Test
    void tells_every_missing_setting_at_once() {
        assertThat(problems(Map.of()))
                .containsExactly(
                        new SettingProblem("setting-missing", List.of("currency")),
                        new SettingProblem("setting-missing", List.of("zone")),
                        new SettingProblem("setting-missing", List.of("stock-date")));
    }

    @Test
    void refuses_what_cannot_be() {
        assertThat(problem("currency", "DOLLAR")).isEqualTo("currency-unknown");
        assertThat(problem("currency", "XXX")).isEqualTo("currency-unknown");
        assertThat(problem("zone", "Winnipeg")).isEqualTo("zone-unknown");
        assertThat(problem("stock-date", "2018-02-30")).isEqualTo("date-unreadable");
        assertThat(problem("stock-date", "07/29/2018")).isEqualTo("date-unreadable");
        assertThat(problem("tax", "GST")).isEqualTo("tax-unreadable");
        assertThat(problem("tax", "GST=5,")).isEqualTo("tax-unreadable");
        assertThat(problem("tax", "GST=-5")).isEqualTo("tax-unreadable");
        assertThat(problem("tax", "GST=101")).isEqualTo("tax-rate-impossible");
        assertThat(problem("tax", "GST=5,gst=6")).isEqualTo("tax-twice");
        assertThat(problem("date-pattern", "MM/dd")).isEqualTo("date-pattern-unusable");
        assertThat(problem("date-pattern", "fnord")).isEqualTo("date-pattern-unusable");
        assertThat(problem("branch", "x".repeat(81))).isEqualTo("setting-too-long");
        assertThat(problem("colour", "red")).isEqualTo("setting-unknown");
    }

    @Test
    void accepts_a_tax_rate_with_decimals_and_no_tax_at_all() {
        assertThat(with("tax", "QST = 9.975").taxes()).containsExactly(new ImportTax("QST", new BigDecimal("9.975")));
        assertThat(with("tax", "").taxes()).isEmpty();
    }

    @Test
    void reads_dates_in_the_given_pattern_and_in_those_that_cannot_be_mistaken() {
        DatePatterns dates = new DatePatterns("dd/MM/yyyy");

        LocalDate date = LocalDate.of(2018, 7, 3);
        assertThat(List.of("03/07/2018", "3/7/2018", "2018-07-03", "2018/7/3", "2018年7月3日"))
                .allSatisfy(text -> assertThat(dates.read(text)).contains(date));
        assertThat(List.of("30/02/2018", "03.07.18", "07/30/2018", "", "2018-13-01"))
                .allSatisfy(text -> assertThat(dates.read(text)).isEmpty());
    }

    private static String problem(String key, String value) {
        List<SettingProblem> problems = problems(changed(key, value));
        assertThat(problems).hasSize(1);
        return problems.getFirst().code();
    }

    private static List<SettingProblem> problems(Map<String, String> settings) {
        return catchThrowableOfType(InvalidImportSettings.class, () -> ImportSettings.parse(settings))
                .problems();
    }

    private static ImportSettings with(String key, String value) {
        return ImportSettings.parse(changed(key, value));
    }

    private static Map<String, String> changed(String key, String value) {
        Map<String, String> settings =
                new HashMap<>(Map.of("currency", "CAD", "zone", "America/Winnipeg", "stock-date", "2018-07-29"));
        settings.put(key, value);
        return settings;
    }
}
