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

/** The desk's day in a real browser on the real process: book, steps, a race of two desks, the roster. */
class PlannerBrowserTest extends BrowserTest {

    private PlannedShop shop;

    @BeforeEach
    void openShop() {
        shop = prepared(() -> {
            PlannedShop opened = PlannedShop.open(process.getBean(MessageGateway.class));
            opened.lively(PlannedShop.today().minusDays(1));
            return opened;
        });
    }

    @Test
    void a_guest_is_booked_comes_is_served_and_a_mistake_is_taken_back() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/planner");
        page().locator(".sl-plan").waitFor();
        page().keyboard().press("n");
        choose(page(), "#guest", "王诗", "王诗涵");
        choose(page(), "#service", "肩颈", "肩颈舒缓");
        choose(page(), "#therapist", "周雅", "周雅琴");
        time(page(), "15:00");
        shot("book-zh");
        page().locator("#save").click();

        Locator block = page().locator(".sl-plan .bk").filter(with("王诗涵"));
        assertThat(block).isVisible();
        assertThat(page().locator("#booking")).containsText("已确认");
        page().locator("#do-check-in").click();
        page().locator("#do-start").click();
        page().locator("#do-complete").click();
        assertThat(page().locator("#booking")).containsText("已完成");
        page().locator("#do-undo").click();
        assertThat(page().locator("#booking")).containsText("服务中");
        shot("planner-served-zh");
        page().locator("#do-complete").click();
        assertThat(page().locator("#booking")).containsText("撤销上一步");
        assertThat(block).hasClass(Pattern.compile(".*done.*"));
    }

    @Test
    void of_two_desks_one_gets_the_time_and_the_other_is_offered_the_next() {
        LocalDate day = PlannedShop.today().plusDays(1);
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/planner?day=" + day);
        try (BrowserContext context = page().context().browser().newContext()) {
            Page other = context.newPage();
            String address = page().url().replaceAll("/planner.*", "");
            other.navigate(address + "/login");
            other.locator("#account input").fill("zhou");
            other.locator("#password input").fill(DemoConsole.PASSWORD);
            other.locator("#enter").click();
            other.locator(".sl-console").waitFor();
            other.navigate(address + "/planner?day=" + day);
            fill(page(), "张雨", "张雨桐", day);
            fill(other, "曹", "曹颖", day);

            page().locator("#save").click();
            assertThat(page().locator(".sl-plan .bk").filter(with("张雨桐"))).isVisible();
            assertThat(other.locator(".sl-plan .bk").filter(with("张雨桐"))).isVisible();
            other.locator("#save").click();

            assertThat(other.locator(".refusal")).isVisible();
            assertThat(other.locator(".sl-free vaadin-button").first()).isVisible();
            assertThat(other.locator("#guest input")).hasValue(Pattern.compile("曹颖.*"));
            other.screenshot(new Page.ScreenshotOptions()
                    .setPath(java.nio.file.Path.of("target", "screenshots", "race-lost.png")));
            other.locator(".sl-free vaadin-button").first().click();
            other.locator("#save").click();
            assertThat(other.locator(".sl-plan .bk").filter(with("曹颖"))).isVisible();
            assertThat(page().locator(".sl-plan .bk").filter(with("曹颖"))).isVisible();
        }
    }

    @Test
    void an_open_request_of_old_books_is_placed_from_the_list() {
        LocalDate day = PlannedShop.today().plusDays(5);
        shop.requested(day.atTime(14, 50));
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/bookings?state=to-be-placed");
        page().locator("vaadin-grid-cell-content").getByText("王诗涵").click();
        assertThat(page().locator("#booking")).containsText("从旧账导入");
        page().locator("#do-place").click();
        assertThat(page().locator("#time input")).hasValue("14:50");
        shot("place-zh");
        page().locator("#save").click();
        assertThat(page().locator("#booking")).containsText("排入日程");
        open("/planner?day=" + day);
        assertThat(page().locator(".sl-plan .bk")).containsText("王诗涵");
        page().locator(".sl-plan .bk").click();
        page().locator("#do-cancel").click();
        page().locator("#reason").click();
        page().locator("vaadin-combo-box-item").getByText("顾客取消").click();
        page().locator("#save").click();
        assertThat(page().locator(".sl-plan .bk")).hasCount(0);
        assertThat(page().locator("#booking")).containsText("顾客取消");
    }

    @Test
    void a_block_is_dragged_to_another_time_and_put_back() {
        LocalDate day = PlannedShop.today().plusDays(3);
        shop.one(day, "16:00");
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/planner?day=" + day);
        Locator block = page().locator(".sl-plan .bk").first();
        assertThat(block).containsText("16:00–17:00");
        var box = block.boundingBox();
        page().mouse().move(box.x + 20, box.y + 20);
        page().mouse().down();
        page().mouse().move(box.x + 20, box.y + 50);
        page().mouse().move(box.x + 20, box.y + 20 + 68);
        page().mouse().up();
        assertThat(page().locator(".sl-plan .bk").first()).containsText("17:00–18:00");
        page().locator(".sl-notice vaadin-button").click();
        assertThat(page().locator(".sl-plan .bk").first()).containsText("16:00–17:00");
    }

    @Test
    void a_shift_is_planned_and_a_week_copied() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        LocalDate week = PlannedShop.today().plusDays(14);
        open("/roster?week=" + week);
        page().locator(".sl-roster table").waitFor();
        page().locator("#copy-week").click();
        assertThat(page().locator(".sl-notice")).containsText("已复制");
        assertThat(page().locator(".sl-roster .shift").first()).isVisible();
        page().locator("#next-day").click();
        assertThat(page().locator(".sl-roster .shift")).hasCount(0);
        page().locator(".sl-roster .cell").first().click();
        page().locator("#save").click();
        assertThat(page().locator(".sl-roster .shift").first()).containsText("10:00–20:00");
        page().locator(".sl-roster .cell").first().click();
        assertThat(page().locator(".sl-roster-line")).containsText("10:00–20:00");
        page().locator(".sl-roster-line .take-back").click();
        assertThat(page().locator(".sl-roster .shift")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440,light", "en-GB,1440,light", "zh-CN,1440,dark", "zh-CN,390,light", "en-GB,390,dark"})
    void the_pages_at_any_width(String language, int width, String scheme) {
        speaking(language);
        at(width);
        if (scheme.equals("dark")) {
            dark();
        }
        String name = language.substring(0, 2) + "-" + width + "-" + scheme;
        LocalDate day = PlannedShop.today().minusDays(1);
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/planner?day=" + day);
        page().locator(width < 720 ? ".bkrow" : ".sl-plan .bk").first().waitFor();
        page().waitForTimeout(400);
        shot("planner-" + name);
        page().locator(width < 720 ? ".bkrow" : ".sl-plan .bk").first().click();
        page().locator("#booking").waitFor();
        page().waitForTimeout(400);
        shot("planner-open-" + name);
        open("/roster");
        page().locator(".sl-roster table").waitFor();
        shot("roster-" + name);
        open("/planner?day=" + day.plusDays(40));
        page().locator(".state").waitFor();
        shot("planner-empty-" + name);
        open("/bookings");
        page().locator("vaadin-grid").waitFor();
        page().waitForTimeout(400);
        shot("bookings-" + name);
    }

    private void fill(Page page, String typed, String guest, LocalDate day) {
        page.locator(".sl-plan").waitFor();
        page.locator("#new-booking").click();
        choose(page, "#guest", typed, guest);
        choose(page, "#service", "足疗", "足疗养护");
        choose(page, "#therapist", "林若", "林若溪");
        page.locator("#date input").fill(day.toString());
        page.locator("#date input").press("Enter");
        time(page, "16:00");
    }

    private static void time(Page page, String time) {
        page.locator("#time input").fill(time);
        page.locator("#time input").press("Enter");
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void choose(Page page, String field, String typed, String option) {
        page.locator(field + " input").fill(typed);
        page.locator("vaadin-combo-box-item").getByText(option).first().click();
    }
}
