package io.salonledger.ui.member;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.member.BlockReason;
import io.salonledger.contracts.member.BodyType;
import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.HairType;
import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.HealthFactKind;
import io.salonledger.contracts.member.ImportantDate;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.member.Pressure;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.Sex;
import io.salonledger.contracts.member.SkinType;
import io.salonledger.contracts.member.command.BlockMember;
import io.salonledger.contracts.member.command.ChangePreferences;
import io.salonledger.contracts.member.command.ChangeTags;
import io.salonledger.contracts.member.command.CorrectProfile;
import io.salonledger.contracts.member.command.GiveConsent;
import io.salonledger.contracts.member.command.NoteBodyType;
import io.salonledger.contracts.member.command.RecordHealthFact;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.command.UnblockMember;
import io.salonledger.contracts.member.command.WriteNote;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The members' pages in a real browser, on the real process. */
class MemberBrowserTest extends BrowserTest {

    private static final BranchId BRANCH = new BranchId("b1");
    private static final MemberId MEMBER = new MemberId("browser-wang");

    @BeforeEach
    void openShop() {
        prepare(this::shop);
    }

    private void shop() {
        send(new OpenBranch(
                BRANCH,
                BranchProfile.named("静安寺店"),
                new LegalEntity("云栖养生有限公司", null),
                java.util.Currency.getInstance("CNY"),
                BusinessDayRule.always(ZoneId.of("Asia/Shanghai"))));
        send(new RegisterMember(MEMBER, BRANCH, "王诗涵", "13812346021", MemberSource.REFERRAL, null));
        send(new CorrectProfile(
                MEMBER,
                new Profile(
                        Sex.FEMALE,
                        new Birthday(1992, 12, 3),
                        "shihan@example.com",
                        "wsh1992",
                        "静安区南京西路 1 号",
                        List.of(new ImportantDate("结婚纪念日", new Birthday(2018, 5, 20))))));
        send(new ChangeTags(MEMBER, List.of("常客", "SPA", "怕凉")));
        send(new ChangePreferences(
                MEMBER,
                new Preferences(
                        List.of(), List.of(), List.of("玫瑰系列"), Pressure.FIRM, "关灯，26 ℃，不聊天", "热桂圆红枣，不加糖", null)));
        send(new GiveConsent(
                MEMBER,
                new ConsentId("c1"),
                ConsentPurpose.HEALTH,
                ConsentChannel.PAPER,
                "2026-01",
                LocalDate.of(2026, 1, 8)));
        send(new RecordHealthFact(
                MEMBER, new HealthFactId("h1"), new HealthFact(HealthFactKind.ALLERGY, "乳香精油过敏", null)));
        send(new NoteBodyType(MEMBER, new BodyType(SkinType.DRY, HairType.FINE)));
        send(new WriteNote(MEMBER, new NoteId("n1"), "肩颈右侧紧，力度七分偏重；喜欢关灯。"));
        send(new WriteNote(MEMBER, new NoteId("n2"), "下次试艾灸。"));
        for (String name : List.of("黄婉婷", "张雨桐", "李明", "陈静怡")) {
            send(new RegisterMember(MemberId.random(), BRANCH, name, null));
        }
        send(new RegisterMember(new MemberId("browser-gone"), BRANCH, "赵小姐", null));
        send(new BlockMember(MEMBER, BlockReason.REPEATED_NO_SHOWS, "三次未到"));
        send(new UnblockMember(MEMBER));
    }

    private void send(Command command) {
        process.getBean(MessageGateway.class).as(Actor.system("test")).send(command);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1440, zh", "en-GB, 1440, en", "zh-CN, 390, zh-phone", "en-GB, 390, en-phone"})
    void list_and_card_are_shown(String language, int width, String name) {
        speaking(language);
        at(width);
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/members?q=wangshihan");
        assertThat(page().locator("vaadin-grid").getByText("王诗涵").first()).isVisible();
        open("/members");
        assertThat(page().locator("vaadin-grid").getByText("黄婉婷").first()).isVisible();
        shot("members-" + name);

        open("/members/browser-wang");
        assertThat(page().locator(".mhead h1")).hasText("王诗涵");
        assertThat(page().locator(".alert").first()).containsText("乳香精油过敏");
        shot("member-" + name);
    }

    @Test
    void a_member_is_registered_noted_and_found() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/members");
        page().locator("#register").click();
        page().locator("vaadin-dialog #name input").fill("欧阳娜");
        page().locator("vaadin-dialog #phone input").fill("13712340000");
        shot("member-register");
        page().locator("#save").click();
        assertThat(page().locator(".mhead h1")).hasText("欧阳娜");
        page().locator("#note").click();
        page().locator("vaadin-dialog textarea").fill("第一次来，想做面部");
        page().locator("#save").click();
        assertThat(page().locator(".tl")).containsText("想做面部");
        page().locator("#reveal").click();
        assertThat(page().locator(".facts")).containsText("137 1234 0000");
        open("/members?q=oyn");
        assertThat(page().locator("vaadin-grid").getByText("欧阳娜").first()).isVisible();
    }

    @Test
    void a_refusal_is_said_in_the_dialog_and_nothing_typed_is_lost() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/members");
        page().locator("#register").click();
        page().locator("vaadin-dialog #name input").fill("甲");
        page().locator("vaadin-dialog #phone input").fill("13812346021");
        page().locator("#save").click();

        assertThat(page().locator(".refusal")).containsText("另一位会员");
        assertThat(page().locator("vaadin-dialog #name input")).hasValue("甲");
    }

    @Test
    void a_person_is_erased_after_the_name_was_typed() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/members/browser-gone");
        page().locator("#card-more vaadin-menu-bar-button").first().click();
        page().locator("#member-erase").click();
        page().locator("vaadin-dialog #typed input").fill("别人");
        page().locator("#save").click();
        assertThat(page().locator(".refusal")).isVisible();
        page().locator("vaadin-dialog #typed input").fill("赵小姐");
        shot("member-erase");
        page().locator("#save").click();
        assertThat(page().locator(".state")).isVisible();
        page().locator(".state vaadin-button").click();
        assertThat(page().locator("#certificate, vaadin-dialog dl").last()).isVisible();
        shot("member-certificate");
    }
}
