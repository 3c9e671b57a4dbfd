package io.salonledger.ui.live;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.ticket.DemoShop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What one does in one browser is seen in the other, without anybody asking. */
class LiveBrowserTest extends BrowserTest {

    /** Typically it is far below a second; a busy machine is no reason to fail. */
    private static final double SOON = 15_000;

    @BeforeEach
    void openShop() {
        prepare(() -> DemoShop.open(process.getBean(MessageGateway.class), today()));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void a_complaint_filed_by_one_is_in_the_others_list_navigation_and_bell() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/complaints");
        assertThat(page().locator("#bell")).isVisible();
        Page desk = another();
        signIn(desk, "zhou", DemoConsole.PASSWORD);
        file(desk, "等了四十分钟");

        assertThat(page().locator("vaadin-grid")).containsText("张三", text());
        assertThat(page().locator("vaadin-side-nav-item")
                        .filter(new Locator.FilterOptions().setHasText("投诉"))
                        .locator(".count"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
        assertThat(page().locator(".sl-notice")).containsText("新投诉", text());
        assertThat(page().locator("#bell .num")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));

        page().locator("#bell").click();
        assertThat(page().locator(".sl-bell-list")).containsText("新投诉");
        shot("bell-zh-1440");
        page().locator(".sl-bell-list .news")
                .filter(new Locator.FilterOptions().setHasText("新投诉"))
                .first()
                .click();
        page().waitForURL(Pattern.compile(".*/complaints/.+"));
        assertThat(page().locator("#timeline")).containsText("等了四十分钟");

        // What was seen is seen on every device, and no news any more.
        assertThat(page().locator("#bell .num")).isHidden();
        page().reload();
        assertThat(page().locator("#bell")).isVisible();
        page().locator("#bell").click();
        assertThat(page().locator(".sl-bell-list .news").first()).isVisible();
        assertThat(page().locator(".sl-bell-list .fresh")).hasCount(0);
    }

    @Test
    void what_is_being_written_stays_while_another_changes_the_complaint() {
        Page desk = another();
        signIn(desk, "zhou", DemoConsole.PASSWORD);
        file(desk, "毛巾有异味");
        signIn("shen.lan", DemoConsole.PASSWORD);
        open(desk.url().replaceFirst("^http://[^/]+", ""));
        page().locator("#note").click();
        page().locator("vaadin-dialog textarea").first().fill("已经问过当班技师");

        desk.locator("#respond").click();
        desk.locator("#words textarea").fill("致电道歉");
        desk.locator("#save").click();

        assertThat(page().locator("#timeline")).containsText("首次响应", text());
        assertThat(page().locator("vaadin-dialog textarea").first()).hasValue("已经问过当班技师");
        page().locator("#save").click();
        assertThat(page().locator("#timeline")).containsText("已经问过当班技师");
        assertThat(desk.locator("#timeline")).containsText("已经问过当班技师", text());
    }

    @Test
    void a_ticket_settled_at_one_till_is_on_the_others_list_and_in_the_takings() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/tickets?from=" + today());
        Page owner = another();
        signIn(owner, "zhou", DemoConsole.PASSWORD);
        open(owner, "/today?day=" + today());
        Locator figures = owner.locator(".kpis").first();
        String before = figures.innerText();

        DemoShop.settled(process.getBean(MessageGateway.class), today());

        assertThat(page().locator("vaadin-grid")).containsText("934.00", text());
        assertThat(figures.locator(".val").first())
                .not()
                .hasText(before.lines().toList().get(1));
    }

    @Test
    void a_till_says_that_its_ticket_was_finished_on_another_screen() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/checkout");
        page().locator("#line input").fill("精油");
        page().locator("vaadin-combo-box-item").getByText("精油 SPA 90 分").first().click();
        assertThat(page().locator("#due")).hasText("¥598.00");
        Page other = another();
        signIn(other, "shen.lan", DemoConsole.PASSWORD);
        open(other, "/checkout");
        other.locator(".ph vaadin-tab")
                .filter(new Locator.FilterOptions().setHasText("598"))
                .first()
                .click();
        assertThat(other.locator("#due")).hasText("¥598.00");

        page().locator("#tender-cash").click();
        page().locator("#settle").click();

        assertThat(other.locator(".sl-notice")).containsText("在别处结束", text());
        assertThat(other.locator("#due")).hasText("¥0.00");
    }

    private static void file(Page in, String words) {
        in.navigate(in.url().replaceFirst("(http://[^/]+).*", "$1/complaints"));
        in.locator("#file").click();
        in.locator("#caller-name input").fill("张三");
        in.locator("#words textarea").fill(words);
        in.locator("#cause").click();
        in.locator("vaadin-select-item, vaadin-combo-box-item")
                .getByText("等候时间")
                .first()
                .click();
        in.locator("#save").click();
        in.locator("#timeline").waitFor();
    }

    private static LocatorAssertions.ContainsTextOptions text() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(SOON);
    }
}
