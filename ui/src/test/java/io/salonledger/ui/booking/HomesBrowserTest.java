package io.salonledger.ui.booking;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The pages on which a manager and a front desk begin, in a real browser on the real process. */
class HomesBrowserTest extends BrowserTest {

    @BeforeEach
    void openShop() {
        AfternoonShop.once(process.getBean(MessageGateway.class));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440,light", "en-GB,1440,dark", "zh-CN,390,dark", "en-GB,390,light"})
    void a_manager_sees_who_comes_and_what_waits(String language, int width, String scheme) {
        String name = look(language, width, scheme);
        signIn("sun", DemoConsole.PASSWORD);
        open("/today");
        assertThat(page().locator("#agenda")).containsText("曹颖");
        assertThat(page().locator("#matters li")).hasCount(5);
        assertThat(page().locator("#occupancy")).isVisible();
        // What customers come to is told a moment after the payment.
        for (int look = 0; look < 20 && !page().locator("#guests").isVisible(); look++) {
            page().waitForTimeout(500);
            open("/today");
            page().locator("#agenda li").first().waitFor();
        }
        assertThat(page().locator("#guests")).isVisible();
        page().waitForTimeout(400);
        shot("home-manager-" + name);
        page().locator("#guests").scrollIntoViewIfNeeded();
        page().waitForTimeout(400);
        shot("home-manager-below-" + name);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440,dark", "en-GB,1440,light", "zh-CN,390,light", "en-GB,390,dark"})
    void a_front_desk_sees_the_day_with_the_next_steps(String language, int width, String scheme) {
        String name = look(language, width, scheme);
        signIn("luo", DemoConsole.PASSWORD);
        open("/desk");
        assertThat(page().locator("#agenda")).containsText("杨若兰");
        page().waitForTimeout(400);
        shot("home-desk-" + name);
    }

    @Test
    void a_matter_leads_to_the_booking_that_needs_another_therapist() {
        signIn("sun", DemoConsole.PASSWORD);
        open("/today");
        page().locator("#matters li")
                .filter(new Locator.FilterOptions().setHasText("周雅琴"))
                .locator("vaadin-button")
                .click();
        page().waitForURL(Pattern.compile(".*/planner\\?.*"));
        assertThat(page().locator("#booking")).containsText("蒋雯");
    }

    @Test
    void a_guest_is_checked_in_at_the_desk_and_a_member_found() {
        signIn("luo", DemoConsole.PASSWORD);
        open("/desk");
        Locator guest = page().locator("#agenda li").filter(new Locator.FilterOptions().setHasText("17:00"));
        guest.locator(".step").click();
        assertThat(guest).containsText("已到");
        page().keyboard().press("Control+k");
        assertThat(page().locator("#find-words input")).isFocused();
        page().keyboard().press("Escape");
        assertThat(page().locator("#find-words")).isHidden();
        page().locator("#find-member input").fill("caoy");
        page().locator("vaadin-combo-box-item").getByText("曹颖").first().click();
        page().waitForURL("**/members/h-m2");
    }

    private String look(String language, int width, String scheme) {
        speaking(language);
        at(width);
        if (scheme.equals("dark")) {
            dark();
        }
        return language.substring(0, 2) + "-" + width + "-" + scheme;
    }
}
