package io.salonledger.ui.ticket;

import java.time.LocalDate;
import java.time.ZoneId;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From the first line to the refund, in a real browser on the real process. */
class CheckoutBrowserTest extends BrowserTest {

    @BeforeEach
    void openShop() {
        prepare(() -> DemoShop.open(process.getBean(MessageGateway.class), today()));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void a_guest_pays_in_cash_gets_change_and_one_bottle_is_refunded() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/checkout");
        choose("#guest", "王", "王诗涵");
        assertThat(page().locator("#other-guest")).isVisible();
        choose("#line", "精油", "精油 SPA 90 分");
        assertThat(page().locator("#due")).hasText("¥598.00");
        choose("#line", "玫瑰", "玫瑰身体油 100 ml");
        assertThat(page().locator("#due")).hasText("¥766.00");

        page().locator("#tender-cash").click();
        page().keyboard().press("Escape");
        for (String key : "800".split("")) {
            page().locator(".sl-keys [data-key='" + key + "']").click();
        }
        assertThat(page().locator("#missing")).hasText("¥34.00");
        shot("checkout-zh");
        page().locator("#settle").click();
        assertThat(page().locator(".sl-notice")).containsText("找零 ¥34.00");

        page().locator(".sl-notice").getByText("查看").click();
        assertThat(page().locator(".sl-ticket")).containsText("玫瑰身体油 100 ml");
        page().locator("#refund").click();
        Locator row = page().locator(".sl-refund-row").nth(1);
        row.locator("vaadin-checkbox input").check();
        page().locator("#reason").click();
        page().locator("vaadin-select-item").getByText("产品瑕疵").click();
        assertThat(page().locator(".sl-ripple")).containsText("¥168.00");
        shot("refund-zh");
        page().locator("#do-refund").click();

        assertThat(page().locator(".sl-ticket")).containsText("部分退款");
        assertThat(page().locator(".sl-ticket")).containsText("−168.00");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440", "en-GB,1440", "zh-CN,390", "en-GB,390"})
    void pages_of_tickets_and_takings_at_any_width(String language, int width) {
        speaking(language);
        at(width);
        TicketId ticket = DemoShop.settled(process.getBean(MessageGateway.class), today());
        String name = language.substring(0, 2) + "-" + width;
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/ticket/" + ticket.value());
        assertThat(page().locator(".sl-ticket")).isVisible();
        shot("ticket-" + name);
        open("/tickets");
        assertThat(page().locator("vaadin-grid")).isVisible();
        page().waitForTimeout(500);
        shot("tickets-" + name);
        open("/checkout");
        assertThat(page().locator("#till")).isVisible();
        shot("checkout-" + name);
        open("/today?day=" + today().minusDays(8));
        assertThat(page().locator("salon-chart svg").first()).isVisible();
        page().waitForTimeout(500);
        shot("today-" + name);
    }

    private void choose(String field, String typed, String option) {
        page().locator(field + " input").fill(typed);
        page().locator("vaadin-combo-box-item").getByText(option).first().click();
    }
}
