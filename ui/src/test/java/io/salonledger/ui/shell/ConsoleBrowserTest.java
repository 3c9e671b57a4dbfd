package io.salonledger.ui.shell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

class ConsoleBrowserTest extends BrowserTest {

    @Test
    void a_person_signs_in_and_lands_on_the_home_of_their_role() {
        signIn("shen.lan", DemoConsole.PASSWORD);

        assertThat(page().locator(".ph h1")).hasText("今日");
        assertThat(page().locator("vaadin-side-nav-item[current]")).containsText("今日");
        assertThat(page().locator("salon-chart.cols svg")).isVisible();
    }

    @Test
    void a_wrong_password_is_refused_in_place_and_the_account_stays_typed() {
        open("/");
        page().locator("#account input").fill("shen.lan");
        page().locator("#password input").fill("guess");
        page().locator("#enter").click();

        assertThat(page().locator("#refusal")).hasText("账号或密码不对");
        assertThat(page().locator("#account input")).hasValue("shen.lan");
        assertThat(page().locator("#enter")).isEnabled();
    }

    @Test
    void a_person_is_led_back_to_the_page_they_wanted() {
        open("/demo-members");
        page().locator("#account input").fill("shen.lan");
        page().locator("#password input").fill(DemoConsole.PASSWORD);
        page().locator("#enter").click();

        assertThat(page().locator(".ph h1")).hasText("会员");
    }

    @Test
    void the_language_changes_without_leaving_the_page_and_is_remembered() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        page().locator("vaadin-side-nav-item").nth(1).click();
        assertThat(page().locator(".ph h1")).hasText("会员");

        page().locator("#person-menu").click();
        page().getByText("语言").hover();
        page().getByText("English").click();

        assertThat(page().locator(".ph h1")).hasText("Members");
        page().reload();
        assertThat(page().locator(".ph h1")).hasText("Members");
        assertThat(page().locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void dark_colours_are_remembered() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        page().locator("#person-menu").click();
        page().getByText("外观").hover();
        page().getByText("深色").click();

        assertThat(page().locator("html")).hasAttribute("theme", "dark");
        page().reload();
        assertThat(page().locator("html")).hasAttribute("theme", "dark");
    }

    @Test
    void the_slash_key_jumps_to_the_find_field_and_the_lock_leads_to_the_door() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        page().keyboard().press("/");
        assertThat(page().locator("#find input")).isFocused();

        page().locator("#lock").click();
        assertThat(page().locator("#account")).isVisible();
        open("/demo-members");
        assertThat(page().locator("#account")).isVisible();
    }

    @Test
    void a_page_of_another_role_is_refused_with_a_way_out() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/demo-system");

        assertThat(page().locator(".state")).containsText("你的角色看不到这一页");
        assertThat(page().locator(".side")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 1440, light",
        "en, 1440, dark",
        "zh-CN, 390, light",
        "en, 390, dark",
        "zh-CN, 1440, dark",
        "en, 390, light"
    })
    void every_page_fits_its_window(String language, int width, String scheme) {
        speaking(language);
        at(width);
        if (scheme.equals("dark")) {
            dark();
        }
        String suffix = "-" + language.substring(0, 2) + "-" + width + "-" + scheme;
        open("/login");
        assertThat(page().locator(".pinrow")).isVisible();
        shot("login" + suffix);
        fits();
        signIn("shen.lan", DemoConsole.PASSWORD);
        for (String path : new String[] {"demo-today", "demo-members", "demo-states"}) {
            open("/" + path);
            assertThat(page().locator(".ph h1")).isVisible();
            page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            shot(path + suffix);
            fits();
        }
    }

    private void fits() {
        Object overflow =
                page().evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        org.assertj.core.api.Assertions.assertThat(((Number) overflow).intValue())
                .isLessThanOrEqualTo(0);
    }
}
