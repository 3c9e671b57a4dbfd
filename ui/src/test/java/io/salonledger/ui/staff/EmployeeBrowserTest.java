package io.salonledger.ui.staff;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.command.AddUser;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.command.AddEmployee;
import io.salonledger.contracts.staff.command.DeactivateEmployee;
import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The employees' page in a real browser: skills, the link to a user, erasure with its certificate. */
class EmployeeBrowserTest extends BrowserTest {

    private static final BranchId BRANCH = new BranchId("b1");

    @BeforeEach
    void openShop() {
        prepare(this::shop);
    }

    private void shop() {
        Currency currency = Currency.getInstance("CNY");
        send(new OpenBranch(
                BRANCH,
                BranchProfile.named("静安寺店"),
                new LegalEntity("云栖养生有限公司", null),
                currency,
                BusinessDayRule.always(ZoneId.of("Asia/Shanghai"))));
        send(new AddService(
                new ServiceId("staff-hotstone"),
                new ServiceDescription("ST-1", "热石疗法 60 分", "身体护理", ""),
                new ServiceTerms(LocalDate.of(2025, 1, 1), Money.of("268.00", "CNY"), null, null)));
        employee("staff-lin", "LIN", "林月如");
        employee("staff-zhao", "ZHAO", "赵灵儿");
        employee("staff-gone", "GONE", "姜明远");
        send(new DeactivateEmployee(new EmployeeId("staff-gone"), LocalDate.of(2024, 3, 31)));
        send(new AddUser(new UserId("staff-user"), "林月如", "lin.yueru", Set.of(Role.THERAPIST), Set.of(BRANCH)));
    }

    private void employee(String id, String code, String name) {
        send(new AddEmployee(
                new EmployeeId(id),
                code,
                name,
                Set.of(BRANCH),
                new Skills(Set.of("身体护理"), Set.of()),
                LocalDate.of(2022, 5, 1)));
    }

    private void send(Command command) {
        process.getBean(MessageGateway.class).as(Actor.system("test")).send(command);
    }

    private void choose(String field, String typed, String shown) {
        page().locator("vaadin-dialog #" + field + " input").fill(typed);
        page().locator("vaadin-combo-box-item, vaadin-multi-select-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(shown))
                .first()
                .click();
    }

    private void save() {
        page().locator("#save").click();
        assertThat(page().locator("vaadin-dialog")).hasCount(0);
    }

    private void select(String query, String name) {
        open("/employees" + query);
        page().locator("vaadin-grid").getByText(name).first().click();
        page().locator("#employee-panel").waitFor();
    }

    @Test
    void single_services_are_skills_besides_categories() {
        signIn("zhou", DemoConsole.PASSWORD);
        select("", "林月如");
        page().locator("#edit").click();
        choose("services", "热石", "热石疗法");
        page().locator("vaadin-dialog #code input").click();
        shot("staff-skills");
        save();
        assertThat(page().locator("#employee-panel")).containsText("热石疗法 60 分");
    }

    @Test
    void a_user_is_linked_to_one_employee() {
        signIn("zhou", DemoConsole.PASSWORD);
        select("", "林月如");
        page().locator("#link-user").click();
        choose("user", "lin", "lin.yueru");
        shot("staff-link");
        save();
        assertThat(page().locator("#employee-panel .facts")).containsText("林月如");

        select("", "赵灵儿");
        page().locator("#link-user").click();
        choose("user", "lin", "lin.yueru");
        page().locator("#save").click();
        assertThat(page().locator(".refusal")).containsText("林月如");
    }

    @Test
    void a_former_employee_is_erased_after_the_name_was_typed() {
        signIn("zhou", DemoConsole.PASSWORD);
        select("?state=left", "姜明远");
        page().locator("#erase").click();
        page().locator("vaadin-dialog #typed input").fill("别人");
        page().locator("#save").click();
        assertThat(page().locator(".refusal")).isVisible();
        page().locator("vaadin-dialog #typed input").fill("姜明远");
        shot("staff-erase");
        save();
        assertThat(page().locator("#employee-panel")).containsText("已删除的人员");
        page().locator("#certificate").click();
        assertThat(page().locator("vaadin-dialog dl")).containsText("已于");
        shot("staff-certificate");
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 1440, en, false", "zh-CN, 390, zh-phone, true", "en-GB, 390, en-phone, false"})
    void the_panel_and_its_dialogs_are_shown(String language, int width, String name, boolean dark) {
        speaking(language);
        at(width);
        if (dark) {
            dark();
        }
        signIn("zhou", DemoConsole.PASSWORD);
        select("", "赵灵儿");
        shot("staff-panel-" + name);
        page().locator("#edit").click();
        page().locator("vaadin-dialog #services").waitFor();
        shot("staff-edit-" + name);
        page().keyboard().press("Escape");
    }
}
