package io.salonledger.ui.insight;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Where the analyst, the auditor and the administrator begin, in a real browser on the real process. */
class RoleHomesBrowserTest extends BrowserTest {

    /** The new name and how many it finds; the old one began with the same characters. */
    private static final Pattern RENAMED = Pattern.compile("王姓\\d+");

    @Override
    protected List<Class<?>> sources() {
        return List.of(DemoConsole.class, CustomersOnShow.class);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440,light", "en-GB,1440,dark", "zh-CN,390,dark", "en-GB,390,light"})
    void an_analyst_begins_with_the_customers_as_a_whole(String language, int width, String scheme) {
        String name = look(language, width, scheme);
        signIn("cheng", DemoConsole.PASSWORD);
        open("/");
        page().waitForURL(Pattern.compile(".*/customers.*"));
        assertThat(page().locator("#customer-base .kpi")).hasCount(4);
        assertThat(page().locator("#customer-base")).containsText(zh(language) ? "90 天未到店" : "Not seen for 90 days");
        assertThat(page().locator("#customers .hit").first()).isVisible();
        fits("home-analyst-" + name);
    }

    @Test
    void an_analyst_keeps_a_search_opens_it_renames_it_and_takes_a_deletion_back() {
        signIn("cheng", DemoConsole.PASSWORD);
        open("/customers?q=wang&visits=1");
        page().locator("#keep-search").click();
        page().locator("#saved-name input").fill("王姓常客");
        page().locator("vaadin-dialog[opened] #save").click();
        Locator chip = page().locator("#saved-searches .chip.on");
        assertThat(chip).containsText("王姓常客");
        assertThat(chip.locator(".count")).hasText(Pattern.compile("\\d+"));
        shot("saved-search-zh-1440");

        open("/customers");
        page().locator("#saved-searches .chip").click();
        assertThat(page().locator("#customer-text input")).hasValue("wang");

        page().locator("#saved-searches .change").click();
        page().locator("#saved-name input").fill("王姓");
        page().locator("vaadin-dialog[opened] #save").click();
        assertThat(chip).hasText(RENAMED);

        page().locator("#saved-searches .change").click();
        page().locator("#delete-search").click();
        assertThat(chip).hasCount(0);
        page().locator("vaadin-notification-card vaadin-button").click();
        assertThat(chip).hasText(RENAMED);
        page().locator("#saved-searches .change").click();
        page().locator("#delete-search").click();
        assertThat(chip).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"/members,1440", "/members,390", "/tickets,1440", "/tickets,390"})
    void a_list_draws_only_the_rows_that_fit(String path, int width) {
        at(width);
        signIn("zhou", DemoConsole.PASSWORD);
        open(path);
        page().waitForFunction("() => document.querySelector('vaadin-grid')?.size > 60");
        page().waitForTimeout(400);
        Object drawn = page().locator("vaadin-grid")
                .evaluate("grid => grid.shadowRoot.querySelectorAll('tbody#items tr').length");
        org.assertj.core.api.Assertions.assertThat((Integer) drawn).isLessThan(45);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440,light", "en-GB,1440,dark", "zh-CN,390,dark", "en-GB,390,light"})
    void an_auditor_sees_the_ledger_what_is_worth_a_look_and_who_looked(String language, int width, String scheme) {
        String name = look(language, width, scheme);
        signIn("gu", DemoConsole.PASSWORD);
        open("/audit");
        assertThat(page().locator("#ledger-state")).isVisible();
        assertThat(page().locator("#audit-roots li").first()).isVisible();
        assertThat(page().locator("#audit-strip salon-chart")).isVisible();
        fits("home-auditor-" + name);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440,dark", "en-GB,1440,light", "zh-CN,390,light", "en-GB,390,dark"})
    void an_administrator_sees_whether_all_is_well(String language, int width, String scheme) {
        String name = look(language, width, scheme);
        signIn("shao", DemoConsole.PASSWORD);
        open("/overview");
        assertThat(page().locator(".kpi")).hasCount(5);
        assertThat(page().locator("#last-hour salon-chart")).isVisible();
        assertThat(page().locator("#door")).containsText(zh(language) ? "位用户" : "users;");
        fits("home-administrator-" + name);
        open("/system");
        assertThat(page().locator("#last-hour")).isVisible();
        assertThat(page().locator(".kpis")).containsText(zh(language) ? "上次备份" : "Last backup");
        fits("system-" + name);
    }

    private String look(String language, int width, String scheme) {
        speaking(language);
        at(width);
        if (scheme.equals("dark")) {
            dark();
        }
        return language.substring(0, 2) + "-" + width + "-" + scheme;
    }

    private static boolean zh(String language) {
        return language.startsWith("zh");
    }

    private void fits(String name) {
        page().waitForTimeout(400);
        shot(name);
        Object overflow = page().evaluate("() => document.documentElement.scrollWidth > innerWidth + 1");
        org.assertj.core.api.Assertions.assertThat(overflow).isEqualTo(false);
    }
}
