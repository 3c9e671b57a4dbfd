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
        assertThat(page().locator("#find-words input")).isFocused();
        page().keyboard().press("Escape");
        assertThat(page().locator("#find-words")).isHidden();

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
            // The waiting line at the top fades after the last answer.
            page().waitForFunction("() => { const e = document.querySelector('.v-loading-indicator');"
                    + " return !e || getComputedStyle(e).opacity === '0'; }");
            shot(path + suffix);
            fits();
        }
    }

    @Test
    void a_form_is_filled_and_the_result_can_be_undone() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/demo-members");
        page().locator("#demo-new").click();
        assertThat(page().locator("#demo-save")).isVisible();
        shot("dialog-zh-1440-light");
        page().locator("#demo-save").click();

        assertThat(page().locator(".sl-notice")).containsText("已保存");
        shot("notice-zh-1440-light");
    }

    @Test
    void a_number_explains_itself_and_a_chart_turns_into_a_table() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        page().locator(".why").first().click();
        assertThat(page().getByText("与账本一致")).isVisible();
        shot("why-zh-1440-light");
        page().keyboard().press("Escape");

        page().locator("vaadin-button.icon-only").first().click();
        assertThat(page().locator(".sl-chart-table table").first()).containsText("¥13,482");
    }

    @Test
    void an_owner_looks_at_all_branches_or_at_one() {
        signIn("zhou", DemoConsole.PASSWORD);
        assertThat(page().locator("#branch-switcher")).containsText("全部 2 家门店");
        page().locator("#branch-switcher").click();
        page().getByText("徐家汇店").click();

        assertThat(page().locator("#branch-switcher .branch")).hasText("徐家汇店");
    }

    @Test
    void the_phone_opens_its_whole_navigation_behind_more() {
        at(PHONE);
        signIn("shen.lan", DemoConsole.PASSWORD);
        page().locator("#more").click();
        assertThat(page().locator("#find")).isInViewport();
        shot("drawer-zh-390-light");
        page().locator(".sl-nav vaadin-side-nav-item").nth(1).click();

        assertThat(page().locator(".ph h1")).hasText("会员");
        assertThat(page().locator(".tabbar a[aria-current]")).containsText("会员");
    }

    @Test
    void every_answer_carries_the_strict_headers() {
        open("/login");
        var headers = page().request().get(page().url()).headers();

        org.assertj.core.api.Assertions.assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "same-origin");
        org.assertj.core.api.Assertions.assertThat(headers.get("content-security-policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
    }

    @Test
    void health_and_metrics_answer_on_their_own_port_and_nothing_else_does() {
        open("/login");
        String management =
                "http://127.0.0.1:" + process.getEnvironment().getProperty("local.management.port") + "/actuator/";

        org.assertj.core.api.Assertions.assertThat(
                        page().request().get(management + "prometheus").text())
                .contains("jvm_memory_used_bytes");
        org.assertj.core.api.Assertions.assertThat(
                        page().request().get(management + "health").text())
                .contains("\"status\"");
        org.assertj.core.api.Assertions.assertThat(
                        page().request().get(management + "env").status())
                .isEqualTo(404);
    }

    private void fits() {
        Object overflow =
                page().evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        org.assertj.core.api.Assertions.assertThat(((Number) overflow).intValue())
                .isLessThanOrEqualTo(0);
    }
}
