package io.salonledger.ui.booking;

import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What a manager does with the roster of a day; in the shop of the planner, since the two work on one plan. */
class RosterBrowserTest extends BrowserTest {

    private PlannedShop shop;

    @BeforeEach
    void openShop() {
        shop = prepared(() -> PlannedShop.open(process.getBean(MessageGateway.class)));
    }

    @Test
    void a_shift_is_changed_and_refused_while_bookings_would_be_left_outside() {
        LocalDate day = PlannedShop.today().plusDays(11);
        shop.one(day, "11:00");
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/roster?week=" + day);
        cell(day).click();
        page().locator(".sl-roster-line .change").first().click();
        // The dialog of the day goes as that of the shift comes.
        page().getByText("看当天预约").waitFor();
        assertThat(page().locator("#save")).hasCount(1);
        time("#from", "13:00");
        page().locator("#save").click();
        assertThat(page().locator(".refusal")).containsText("有 1 个预约在这个班次内");
        shot("roster-shift-refused-zh");

        time("#from", "10:30");
        time("#until", "19:00");
        page().locator("#save").click();
        assertThat(cell(day)).containsText("10:30–19:00");
    }

    @Test
    void a_day_has_two_shifts_and_a_leave_of_three_days_that_is_withdrawn() {
        LocalDate monday = PlannedShop.today()
                .with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.MONDAY))
                .plusWeeks(3);
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/roster?week=" + monday);
        cell(monday).click();
        time("#from", "09:00");
        time("#until", "12:00");
        page().locator("#save").click();
        assertThat(cell(monday).locator(".shift")).hasCount(1);
        cell(monday).click();
        kind("班次");
        assertThat(page().locator("#from input")).hasValue("12:00");
        time("#from", "14:00");
        time("#until", "20:00");
        page().locator("#save").click();
        assertThat(cell(monday).locator(".shift")).hasCount(2);

        cell(monday.plusDays(1)).click();
        kind("培训");
        page().locator("#last input").fill(monday.plusDays(3).toString());
        page().locator("#last input").press("Enter");
        page().locator("#save").click();
        assertThat(cell(monday.plusDays(1)).locator(".away")).hasText("培训 10:00–");
        assertThat(cell(monday.plusDays(2)).locator(".away")).hasText("培训 全天");
        assertThat(cell(monday.plusDays(3)).locator(".away")).hasText("培训 –20:00");
        shot("roster-leave-zh");
        cell(monday.plusDays(2)).click();
        page().locator(".sl-roster-line .take-back").click();
        assertThat(page().locator(".sl-roster .away")).hasCount(0);
    }

    /** Of the first employee. */
    private Locator cell(LocalDate day) {
        int column = day.getDayOfWeek().getValue();
        return page().locator(".sl-roster tbody tr")
                .filter(new Locator.FilterOptions().setHasText("林若溪"))
                .locator("td")
                .nth(column)
                .locator(".cell");
    }

    private void kind(String name) {
        page().locator("#kind").click();
        page().locator("vaadin-select-item").getByText(name).click();
    }

    private void time(String field, String time) {
        page().locator(field + " input").fill(time);
        page().locator(field + " input").press("Enter");
    }
}
