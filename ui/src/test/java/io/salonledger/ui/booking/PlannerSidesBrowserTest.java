package io.salonledger.ui.booking;

import java.time.LocalDate;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The plan by room and by week, blocks moved by keys alone, and what another desk sees of it. */
class PlannerSidesBrowserTest extends BrowserTest {

    private PlannedShop shop;

    @BeforeEach
    void openShop() {
        shop = prepared(() -> {
            PlannedShop opened = PlannedShop.open(process.getBean(MessageGateway.class));
            opened.rooms();
            return opened;
        });
    }

    @Test
    void a_booking_is_given_a_room_by_keys_and_put_back() {
        LocalDate day = PlannedShop.today().plusDays(6);
        shop.one(day, "11:00");
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/planner?by=room&day=" + day);
        assertThat(lane("未占房间").locator(".bk")).containsText("陈可儿");
        assertThat(lane("未占房间").locator(".bk")).containsText("林若溪");

        lane("未占房间").locator(".bk").focus();
        page().keyboard().press("ArrowLeft");
        assertThat(page().locator(".sl-plan .said").first()).containsText("2 号房");
        page().keyboard().press("Enter");

        assertThat(lane("2 号房").locator(".bk")).containsText("陈可儿");
        assertThat(lane("未占房间").locator(".bk")).hasCount(0);
        shot("planner-rooms-zh");
        page().locator(".sl-notice vaadin-button").click();
        assertThat(lane("未占房间").locator(".bk")).containsText("陈可儿");
    }

    @Test
    void arrows_lift_a_block_escape_leaves_it_and_enter_puts_it_down() {
        LocalDate day = PlannedShop.today().plusDays(7);
        shop.one(day, "11:00");
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/planner?day=" + day);
        Locator block = page().locator(".sl-planner > .sl-plan .bk");
        block.focus();
        assertThat(block).hasAttribute("aria-label", Pattern.compile("11:00 陈可儿 足疗养护 60 分 已确认"));
        page().keyboard().press("ArrowDown");
        assertThat(page().locator(".ghost")).containsText("11:05–12:05");
        page().keyboard().press("Escape");
        assertThat(page().locator(".ghost")).hasCount(0);
        assertThat(block).containsText("11:00–12:00");

        for (int i = 0; i < 3; i++) {
            page().keyboard().press("ArrowDown");
        }
        page().keyboard().press("Enter");
        assertThat(block).containsText("11:15–12:15");
        assertThat(block).isFocused();
        page().keyboard().press("Shift+ArrowDown");
        page().keyboard().press("Shift+ArrowDown");
        page().keyboard().press("Enter");
        assertThat(block).containsText("11:15–12:25");
        // The day is still the same: arrows on a block are the block's.
        assertThat(page()).hasURL(Pattern.compile(".*day=" + day));
    }

    @Test
    void a_therapists_week_shows_each_day_and_a_block_moves_to_another() {
        LocalDate day = PlannedShop.today().plusDays(8);
        shop.one(day, "11:00");
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/planner?by=week&who=p-lin&day=" + day);
        assertThat(page().locator(".sl-planner > .sl-plan .lane")).hasCount(7);
        assertThat(page().locator(".sl-people .on")).containsText("林若溪");
        assertThat(page().locator(".sl-planner > .sl-plan .bk")
                        .filter(with("11:00–12:00"))
                        .first())
                .isVisible();
        page().locator(".sl-people button").filter(with("苏晓芸")).click();
        assertThat(page().locator(".sl-planner > .sl-plan .bk").filter(with("11:00–12:00")))
                .hasCount(0);
        assertThat(page()).hasURL(Pattern.compile(".*who=p-su.*"));
    }

    @Test
    void a_time_that_becomes_free_is_seen_at_once_by_another_desk() {
        LocalDate day = PlannedShop.today().plusDays(9);
        shop.one(day, "11:00");
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/planner?day=" + day);
        page().locator(".sl-planner > .sl-plan .bk").click();
        try (BrowserContext context = page().context().browser().newContext()) {
            Page other = context.newPage();
            String address = page().url().replaceAll("/planner.*", "");
            other.navigate(address + "/login");
            other.locator("#account input").fill("zhou");
            other.locator("#password input").fill(DemoConsole.PASSWORD);
            other.locator("#enter").click();
            other.locator(".sl-console").waitFor();
            other.navigate(address + "/planner?day=" + day);
            assertThat(other.locator(".sl-planner > .sl-plan .bk")).containsText("陈可儿");

            page().locator("#do-cancel").click();
            page().locator("#reason").click();
            page().locator("vaadin-combo-box-item").getByText("顾客取消").click();
            page().locator("#save").click();

            assertThat(other.locator(".sl-planner > .sl-plan .bk")).hasCount(0);
        }
    }

    @Test
    void a_walk_in_is_here_and_served_in_two_steps() {
        shop.onDutyNow();
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/planner");
        page().locator("#walk-in").click();
        page().locator("#service input").fill("肩颈");
        page().locator("vaadin-combo-box-item").getByText("肩颈舒缓").first().click();
        shot("walk-in-zh");
        page().locator("#save").click();
        assertThat(page().locator("#booking")).containsText("散客");
        assertThat(page().locator("#booking")).containsText("已到店");
        page().locator("#do-start").click();
        assertThat(page().locator("#booking")).containsText("服务中");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440,light", "en-GB,1440,dark", "zh-CN,390,dark", "en-GB,390,light"})
    void rooms_and_weeks_at_any_width(String language, int width, String scheme) {
        speaking(language);
        at(width);
        if (scheme.equals("dark")) {
            dark();
        }
        LocalDate day = PlannedShop.today().plusDays(10);
        shop.one(day, "11:00");
        String name = language.substring(0, 2) + "-" + width + "-" + scheme;
        signIn("shen.lan", DemoConsole.PASSWORD);
        for (String side : new String[] {"room", "week"}) {
            open("/planner?who=p-lin&by=" + side + "&day=" + day);
            page().locator(width < 720 ? ".bkrow" : ".sl-planner > .sl-plan .bk")
                    .first()
                    .waitFor();
            page().waitForTimeout(400);
            shot("planner-" + side + "-" + name);
        }
        if (width < 720) {
            page().locator(".people button").nth(1).click();
            page().locator(".sl-plan-phone .sl-plan").waitFor();
            page().waitForTimeout(400);
            shot("planner-lane-" + name);
        }
    }

    private Locator lane(String name) {
        return page().locator(".sl-planner > .sl-plan .lane[aria-label='" + name + "']");
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
