package io.salonledger.ui.member;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;

import com.microsoft.playwright.Locator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.HealthFactKind;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.command.GiveConsent;
import io.salonledger.contracts.member.command.RecordHealthFact;
import io.salonledger.contracts.member.command.RegisterMember;
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
import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What can be put down on a card, in a real browser: phone, dates, source, guardian, preferences, health, hold. */
class MemberFormsBrowserTest extends BrowserTest {

    private static final BranchId BRANCH = new BranchId("b1");
    private static final Currency CNY = Currency.getInstance("CNY");

    @BeforeEach
    void openShop() {
        prepare(this::shop);
    }

    private void shop() {
        send(new OpenBranch(
                BRANCH,
                BranchProfile.named("静安寺店"),
                new LegalEntity("云栖养生有限公司", null),
                CNY,
                BusinessDayRule.always(ZoneId.of("Asia/Shanghai"))));
        for (String name : new String[] {"林婉清", "苏晓芸", "何静怡"}) {
            send(new AddEmployee(
                    new EmployeeId("forms-" + name.hashCode()), "", name, Set.of(BRANCH), Skills.NONE, null));
        }
        service("spa", "精油 SPA 90 分");
        service("neck", "肩颈舒缓 45 分");
        member("forms-child", "童小夏", null);
        member("forms-mother", "童慧兰", "13866660001");
        member("forms-new-owner", "许新宇", null);
        member("forms-looks", "程一诺", "13866660002");
        for (String member : new String[] {"forms-child", "forms-looks"}) {
            health(new MemberId(member));
        }
    }

    private void service(String id, String name) {
        send(new AddService(
                new ServiceId("forms-" + id),
                new ServiceDescription("F-" + id, name, "身体", ""),
                new ServiceTerms(LocalDate.of(2025, 1, 1), Money.of("198.00", "CNY"), null, null)));
    }

    private void member(String id, String name, @Nullable String phone) {
        send(new RegisterMember(new MemberId(id), BRANCH, name, phone, MemberSource.WALK_IN, null));
    }

    private void health(MemberId member) {
        send(new GiveConsent(
                member,
                ConsentId.random(),
                ConsentPurpose.HEALTH,
                ConsentChannel.PAPER,
                "2026-01",
                LocalDate.of(2026, 1, 8)));
        send(new RecordHealthFact(
                member, HealthFactId.random(), new HealthFact(HealthFactKind.ALLERGY, "乳香精油过敏", null)));
    }

    private void send(Command command) {
        process.getBean(MessageGateway.class).as(Actor.system("test")).send(command);
    }

    private void form(String item) {
        page().locator("#card-more vaadin-menu-bar-button").first().click();
        page().locator("#" + item).click();
        page().locator("vaadin-dialog #save, #save").first().waitFor();
    }

    private void save() {
        page().locator("#save").click();
        assertThat(page().locator("vaadin-dialog")).hasCount(0);
    }

    private void choose(String field, String typed, String shown) {
        page().locator("#" + field + " input").fill(typed);
        page().locator("vaadin-combo-box-item, vaadin-multi-select-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(shown))
                .first()
                .click();
    }

    @Test
    void a_recycled_number_moves_to_its_new_owner() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/members/forms-new-owner");
        form("member-phone-change");
        page().locator("vaadin-dialog #phone input").fill("13866660001");
        page().locator("#save").click();
        assertThat(page().locator("vaadin-dialog .alert")).containsText("童慧兰");
        shot("member-phone-move");
        page().locator("vaadin-dialog #save").last().click();
        assertThat(page().locator(".mhead .facts")).containsText("138 ···· 0001");

        open("/members/forms-mother");
        assertThat(page().locator(".mhead h1")).hasText("童慧兰");
        assertThat(page().locator("#reveal")).hasCount(0);
    }

    @Test
    void the_card_of_a_child_gets_guardian_dates_source_and_preferences() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/members/forms-child");

        form("member-guardian-change");
        page().locator("vaadin-radio-button").nth(1).click();
        choose("member", "huilan", "童慧兰");
        page().locator("vaadin-dialog #relation input").fill("母亲");
        shot("member-guardian");
        save();
        assertThat(page().locator(".split")).containsText("母亲 童慧兰");

        form("member-dates-change");
        page().locator(".member-dates .label input").fill("入学纪念");
        page().locator(".member-dates #member-birthday-month input").fill("9");
        page().locator(".member-dates #member-birthday-day input").fill("31");
        page().locator("#save").click();
        assertThat(page().locator(".refusal")).isVisible();
        page().locator(".member-dates #member-birthday-day input").fill("1");
        page().locator("#add-date").click();
        shot("member-dates");
        save();
        assertThat(page().locator(".split")).containsText("09-01");

        form("member-source-change");
        choose("source", "介绍", "介绍");
        choose("referrer", "慧兰", "童慧兰");
        save();
        assertThat(page().locator(".split")).containsText("介绍人");

        form("member-preferences-change");
        choose("therapists", "苏", "苏晓芸");
        choose("therapists", "林", "林婉清");
        choose("services", "肩颈", "肩颈舒缓");
        page().locator("vaadin-dialog #remark input").click();
        shot("member-preferences");
        save();
        assertThat(page().locator(".split")).containsText("苏晓芸，其次 林婉清");
        assertThat(page().locator(".split")).containsText("肩颈舒缓 45 分");
        shot("member-card-full");

        form("member-dates-change");
        page().locator(".member-dates .away").first().click();
        save();
        assertThat(page().locator(".split")).not().containsText("入学纪念");
    }

    @Test
    void a_struck_health_fact_no_longer_warns() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/members/forms-child");
        assertThat(page().locator(".alert").first()).containsText("乳香精油过敏");
        page().locator("dd .sl-link").first().click();
        shot("member-health-strike");
        save();
        assertThat(page().locator(".mpad > .alert")).hasCount(0);
    }

    @Test
    void a_file_on_hold_is_not_erased_until_the_hold_is_lifted() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/members/forms-mother");
        form("member-hold-place");
        page().locator("#save").click();
        assertThat(page().locator(".refusal")).containsText("案号");
        page().locator("vaadin-dialog #case input").fill("(2026)沪0106民初123号");
        shot("member-hold");
        save();
        assertThat(page().locator(".mpad > .alert")).containsText("法律保全");

        form("member-erase");
        page().locator("vaadin-dialog #typed input").fill("童慧兰");
        page().locator("#save").click();
        assertThat(page().locator(".refusal")).isVisible();
        page().keyboard().press("Escape");

        form("member-hold-lift");
        save();
        assertThat(page().locator(".mpad > .alert")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 390, zh-phone, true", "en-GB, 390, en-phone, false", "en-GB, 1440, en, false"})
    void the_forms_fit_a_phone_and_speak_english(String language, int width, String name, boolean dark) {
        speaking(language);
        at(width);
        if (dark) {
            dark();
        }
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/members/forms-looks");
        assertThat(page().locator(".mhead h1")).hasText("程一诺");
        page().locator("#card-more vaadin-menu-bar-button").first().click();
        page().locator("#member-erase").waitFor();
        shot("member-menu-" + name);
        page().keyboard().press("Escape");
        for (String item : new String[] {
            "member-preferences-change", "member-dates-change", "member-guardian-change", "member-source-change"
        }) {
            form(item);
            shot(item + "-" + name);
            page().keyboard().press("Escape");
            assertThat(page().locator("vaadin-dialog")).hasCount(0);
        }
    }
}
