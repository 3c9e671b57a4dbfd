package io.salonledger.ui.wallet;

import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.PrintedRoll;
import io.salonledger.ui.booking.PlannedShop;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Complete a booking, settle it partly by stored value, print, refund: in a real browser on the real process. */
class DeskDayBrowserTest extends BrowserTest {

    @BeforeEach
    void openShop() {
        prepare(() -> {
            PlannedShop shop = PlannedShop.open(process.getBean(MessageGateway.class));
            shop.one(PlannedShop.today().minusDays(1), "11:00");
            shop.one(PlannedShop.today(), "11:00");
        });
    }

    @Test
    void a_served_booking_is_paid_with_stored_value_and_cash_printed_and_refunded() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        topUp("p-m5", "100", "20");
        assertThat(page().locator("#wallet #balance")).containsText("¥120.00");
        shot("wallet-member-zh");

        open("/bookings?open=p-one-" + PlannedShop.today().minusDays(1));
        page().locator("#do-check-in").click();
        page().locator("#do-start").click();
        page().locator("#do-complete").click();
        page().locator("#do-ticket").click();
        assertThat(page().locator("#due")).hasText("¥348.00");
        page().locator("#tender-stored_value").click();
        page().locator("#tender-cash").click();
        assertThat(page().locator("#missing")).hasText("¥0.00");
        page().waitForTimeout(300);
        shot("checkout-stored-value-zh");
        page().locator("#settle").click();

        page().locator(".sl-notice").getByText("打印小票").click();
        assertThat(page().locator("#receipt")).containsText("储值余额¥0.00");
        assertThat(page().locator("#receipt")).containsText("现金228.00");
        assertThat(page().locator("#receipt .copy")).hasCount(0);
        shot("receipt-zh");
        String ticket = page().url().replaceAll(".*/receipt/", "");
        open("/receipt/" + ticket + "?copy");
        assertThat(page().locator("#receipt .copy")).isVisible();

        open("/ticket/" + ticket);
        assertThat(page().locator("#ticket-booking")).isVisible();
        page().locator("#refund").click();
        page().locator(".sl-refund-row")
                .first()
                .locator("vaadin-checkbox input")
                .check();
        page().locator("#reason").click();
        page().locator("vaadin-select-item").getByText("其他").click();
        page().locator("#do-refund").click();
        assertThat(page().locator(".sl-ticket")).containsText("已退款");
        page().waitForTimeout(300);
        shot("ticket-refunded-zh");
        open("/members/p-m5");
        page().locator("#tab-wallet").click();
        assertThat(page().locator("#wallet #balance")).containsText("¥120.00");
        shot("wallet-after-zh");
        closeTheDay();
    }

    /** What was taken in cash was given back: the two notes that lie there are too many. */
    private void closeTheDay() {
        open("/day-close");
        assertThat(page().locator("#count")).isVisible();
        page().locator("#pile-100 input").fill("2");
        assertThat(page().locator("#variance")).hasText("¥200.00");
        page().locator("#close-day").click();
        assertThat(page().locator(".sl-notice")).containsText("请选择原因");
        page().locator("#variance-reason").click();
        page().locator("vaadin-select-item").getByText("漏记").click();
        page().waitForTimeout(300);
        shot("day-close-count-zh");
        page().locator("#close-day").click();
        assertThat(page().locator("#closed")).containsText("漏记");
        page().waitForTimeout(300);
        shot("day-closed-zh");
        printTheDay();
    }

    /** With the root by which the paper proves the books. */
    private void printTheDay() {
        PrintedRoll.withoutPrinter(page());
        page().locator("#print-day").click();
        PrintedRoll.of(page(), "#day-slip").fits().keep("day-slip-zh");
        var slip = page().locator("#day-slip");
        assertThat(slip).containsText("清点¥200.00");
        assertThat(slip).containsText("应有现金¥0.00");
        assertThat(slip).containsText("差额¥200.00");
        assertThat(slip).containsText("漏记");
        assertThat(slip).containsText("现金 · 消费");
        assertThat(slip.locator(".hex")).hasText(Pattern.compile("([0-9a-f]{8} ){7}[0-9a-f]{8}"));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440,false", "en-GB,1440,true", "zh-CN,390,true", "en-GB,390,false"})
    void pages_of_stored_value_at_any_width(String language, int width, boolean dark) {
        speaking(language);
        if (dark) {
            dark();
        }
        at(width);
        String name = language.substring(0, 2) + "-" + width;
        signIn("shen.lan", DemoConsole.PASSWORD);
        topUp("p-m4", "1000", "0");
        assertThat(page().locator("#wallet .line").first()).isVisible();
        page().waitForTimeout(400);
        shot("wallet-" + name);
        open("/stored-value");
        assertThat(page().locator("#outstanding")).isVisible();
        page().waitForTimeout(400);
        shot("outstanding-" + name);
        open("/day-close");
        assertThat(page().locator("#closes")).isVisible();
        page().waitForTimeout(400);
        shot("day-close-" + name);
    }

    private void topUp(String member, String paid, String bonus) {
        open("/members/" + member);
        page().locator("#tab-wallet").click();
        page().locator("#top-up").click();
        page().locator("#top-up-paid input").fill(paid);
        page().locator("#top-up-bonus input").fill(bonus);
        page().locator("#save").click();
        assertThat(page().locator("#wallet #balance")).isVisible();
    }
}
