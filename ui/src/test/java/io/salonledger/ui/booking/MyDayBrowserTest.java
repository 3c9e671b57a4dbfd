package io.salonledger.ui.booking;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A therapist's own day in a real browser on the real process. */
class MyDayBrowserTest extends BrowserTest {

    @BeforeEach
    void openShop() {
        AfternoonShop.once(process.getBean(MessageGateway.class));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,390,light", "en-GB,390,dark", "zh-CN,1440,dark", "en-GB,1440,light"})
    void a_therapist_finds_the_day_and_the_next_guest(String language, int width, String scheme) {
        speaking(language);
        at(width);
        if (scheme.equals("dark")) {
            dark();
        }
        String name = language.substring(0, 2) + "-" + width + "-" + scheme;
        signIn("lin", DemoConsole.PASSWORD);
        open("/");
        page().waitForURL("**/my-day");
        assertThat(page().locator(".serving-card")).containsText("王诗涵");
        assertThat(page().locator(".serving-card salon-elapsed")).hasText(java.util.regex.Pattern.compile("[0-9:]+"));
        assertThat(page().locator("#next-guest")).containsText("曹颖");
        assertThat(page().locator("#day-list .dayrow")).hasCount(5);
        shot("my-day-" + name);
        page().locator("#next-guest .brief").click();
        assertThat(page().locator("#briefing")).containsText("血压偏高");
        assertThat(page().locator("#briefing")).containsText("热红枣茶");
        page().waitForTimeout(400);
        shot("my-day-brief-" + name);
    }

    @Test
    void a_service_is_begun_and_completed() {
        at(PHONE);
        signIn("su", DemoConsole.PASSWORD);
        open("/my-day");
        assertThat(page().locator("#next-guest")).containsText("韩磊");
        page().locator("#do-start").click();
        assertThat(page().locator(".serving-card")).containsText("韩磊");
        assertThat(page().locator("#next-guest")).containsText("刘欣妍");
        assertThat(page().locator("#next-guest #do-start")).hasCount(0);
        page().locator("#do-complete").click();
        assertThat(page().locator(".serving-card")).hasCount(0);
        assertThat(page().locator("#day-list .dayrow.done")).hasCount(1);
    }

    @Test
    void who_is_linked_to_no_employee_is_told_what_to_do() {
        at(PHONE);
        signIn("wu", DemoConsole.PASSWORD);
        open("/");
        assertThat(page().locator(".state")).containsText("还没有对应的员工");
        shot("my-day-unlinked-zh");
    }
}
