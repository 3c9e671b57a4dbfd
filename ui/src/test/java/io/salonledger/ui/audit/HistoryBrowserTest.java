package io.salonledger.ui.audit;

import java.util.regex.Pattern;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.CorrectName;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The auditor's history, from the list to the proof. */
class HistoryBrowserTest extends BrowserTest {

    private final MemberId member = MemberId.random();

    @BeforeEach
    void something_happened() {
        send(new RegisterMember(member, new BranchId("b1"), "王诗涵", null));
        send(new CorrectName(member, "李世晗"));
    }

    private void send(Command command) {
        process.getBean(CommandGateway.class)
                .sendAndWait(GenericCommandMessage.asCommandMessage(command)
                        .withMetaData(MetaData.from(Actor.system("test").toMetadata())));
    }

    @Test
    void an_auditor_finds_a_change_reveals_it_and_sees_its_proof() {
        signIn("gu", DemoConsole.PASSWORD);
        open("/history?about=" + member.stream());
        assertThat(page().locator("#history-list .ev")).hasCount(2);
        assertThat(page().locator("#history-list .ev").first()).containsText("更正了 李·· 的姓名");

        page().locator("#history-list .ev").first().click();

        assertThat(page().locator("#event-panel")).containsText("王··");
        assertThat(page().locator("#event-panel pre")).containsText("sealed, key of");
        assertThat(page().locator("#event-panel .proof-card")).containsText("当日根");
        assertThat(page()).hasURL(Pattern.compile(".*event=\\d+.*"));
        page().locator("#reveal").click();
        assertThat(page().locator("#event-panel")).containsText("王诗涵");

        page().locator("#then").click();
        assertThat(page().locator("vaadin-dialog[opened]")).containsText("李··");
        shot("history-then-zh-1440");
        page().keyboard().press("Escape");

        open("/reads");
        assertThat(page().locator("vaadin-grid")).containsText("显示加密值");
        shot("reads-zh-1440");
    }

    @Test
    void an_auditor_verifies_the_ledger() {
        signIn("gu", DemoConsole.PASSWORD);
        open("/verification");
        page().locator("#verify").click();

        assertThat(page().locator("#verification-result")).containsText("完整");
        shot("verification-zh-1440");
    }

    @Test
    void an_owner_rebuilds_a_read_model() {
        signIn("zhou", DemoConsole.PASSWORD);
        open("/system");
        assertThat(page().locator("#read-models")).containsText("history v2");
        shot("system-zh-1440");
        page().locator("#rebuild-reads").click();

        assertThat(page().locator(".sl-notice")).containsText("reads");
        assertThat(page().locator("#read-models")).not().containsText("停滞");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1440", "en, 1440", "zh-CN, 390", "en, 390"})
    void every_page_fits_its_window(String language, int width) {
        speaking(language);
        at(width);
        signIn("gu", DemoConsole.PASSWORD);
        String suffix = "-" + language.substring(0, 2) + "-" + width;
        for (String path : new String[] {"history", "verification", "reads", "system"}) {
            open("/" + path);
            assertThat(page().locator(".ph h1")).isVisible();
            page().waitForTimeout(600);
            shot("audit-" + path + suffix);
            fits();
        }
        open("/history?about=" + member.stream());
        page().locator("#history-list .ev").first().click();
        assertThat(page().locator("#event-panel")).isVisible();
        page().waitForTimeout(600);
        shot("audit-event" + suffix);
        fits();
    }

    private void fits() {
        Object overflow =
                page().evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        org.assertj.core.api.Assertions.assertThat(((Number) overflow).intValue())
                .isLessThanOrEqualTo(0);
    }
}
