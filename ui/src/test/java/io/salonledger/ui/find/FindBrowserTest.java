package io.salonledger.ui.find;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.ticket.DemoShop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Members, tickets, services, pages and acts in one field; and the keys. */
class FindBrowserTest extends BrowserTest {

    @BeforeEach
    void openShop() {
        prepare(() -> DemoShop.open(process.getBean(MessageGateway.class), LocalDate.now(ZoneId.of("Asia/Shanghai"))));
    }

    @Test
    void a_member_is_found_by_pinyin_and_opened_with_enter() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        page().keyboard().press("Control+k");
        page().locator("#find-words input").fill("wangsh");
        assertThat(page().locator("#find-palette .hits")).containsText("王诗涵");
        // The first look shows a contact masked, as everywhere.
        assertThat(page().locator("#find-palette .hits")).containsText("136 ···· 0001");
        shot("find-zh-1440");
        page().keyboard().press("Enter");

        page().waitForURL("**/members/wang");
        assertThat(page().locator("#find-palette")).isHidden();
    }

    @Test
    void enter_waits_for_what_was_typed_and_never_opens_what_stood_there_before() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        page().keyboard().press("/");
        assertThat(page().locator("#find-palette .hit").first()).isVisible();
        page().locator("#find-words input").pressSequentially("王诗涵");
        page().keyboard().press("Enter");

        page().waitForURL("**/members/wang");
    }

    @Test
    void groups_hold_what_has_such_a_name_or_number() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        page().keyboard().press("/");
        Locator hits = page().locator("#find-palette .hits");
        assertThat(hits).containsText("新预约");
        page().locator("#find-words input").fill("精油");
        assertThat(hits).containsText("精油 SPA 90 分");
        page().locator("#find-words input").fill("12");
        assertThat(hits.locator("a[href^='ticket/']").first()).isVisible();
        page().locator("#find-words input").fill("库存");
        assertThat(hits.locator("a[href='stock']")).isVisible();
        page().locator("#find-words input").fill("xyzzy");
        assertThat(hits).containsText("没有找到“xyzzy”");
        page().locator("#find-words input").fill("12-24");
        page().keyboard().press("Enter");
        page().waitForURL(Pattern.compile(".*/planner\\?day=\\d{4}-12-24"));
    }

    @Test
    void arrows_walk_over_all_groups() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        page().keyboard().press("/");
        assertThat(page().locator("#find-palette .hit[aria-selected='true']")).containsText("新预约");
        page().keyboard().press("ArrowDown");
        assertThat(page().locator("#find-palette .hit[aria-selected='true']")).containsText("新开单");
        page().keyboard().press("Enter");
        page().waitForURL("**/checkout");
    }

    @Test
    void letters_go_where_the_navigation_goes_and_do_nothing_in_a_field() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        assertThat(page().locator(".ph h1")).isVisible();
        page().keyboard().press("g");
        page().keyboard().press("m");
        page().waitForURL("**/members");
        page().locator("#search input").fill("");
        page().locator("#search input").pressSequentially("gsn?");
        assertThat(page().locator("#search input")).hasValue("gsn?");
        page().waitForURL(Pattern.compile(".*/members.*"));

        page().locator(".ph h1").click();
        page().keyboard().press("?");
        assertThat(page().locator(".sl-keys")).containsText("全部快捷键");
        shot("keys-zh-1440");
        page().keyboard().press("Escape");
        assertThat(page().locator("vaadin-dialog[opened]")).hasCount(0);
        page().keyboard().press("n");
        assertThat(page().locator("vaadin-dialog[opened]")).containsText("新预约");
        page().keyboard().press("Escape");
        assertThat(page().locator("vaadin-dialog[opened]")).hasCount(0);
        page().keyboard().press("g");
        page().keyboard().press("s");
        page().waitForURL("**/checkout");
    }

    @Test
    void letters_count_as_soon_as_a_dialog_is_closed_though_its_field_still_has_the_focus() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        assertThat(page().locator(".ph h1")).isVisible();
        page().keyboard().press("n");
        assertThat(page().locator("vaadin-dialog[opened] input:focus")).hasCount(1);
        page().evaluate("""
                () => {
                  const field = document.activeElement;
                  document.querySelector('vaadin-dialog[opened]').opened = false;
                  ['g', 's'].forEach((key) =>
                      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true })));
                }
                """);
        page().waitForURL("**/checkout");
    }

    @Test
    void rows_of_a_list_are_walked_and_opened_by_letters() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/tickets");
        assertThat(page().locator("vaadin-grid")).containsText("¥");
        page().locator(".ph h1").click();
        page().keyboard().press("j");
        page().keyboard().press("j");
        page().keyboard().press("Enter");
        page().waitForURL("**/ticket/*");
    }

    @Test
    void the_phone_has_search_and_bell_at_the_head_of_every_page() {
        at(PHONE);
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/members");
        assertThat(page().locator("#bell")).isInViewport();
        page().locator("#find-tool").click();
        page().locator("#find-words input").fill("0001");
        assertThat(page().locator("#find-palette .hits")).containsText("王诗涵");
        shot("find-zh-390");
        page().locator("#find-palette .hit").first().click();
        page().waitForURL("**/members/wang");
    }
}
