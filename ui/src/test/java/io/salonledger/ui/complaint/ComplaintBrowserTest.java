package io.salonledger.ui.complaint;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import com.microsoft.playwright.Locator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.command.AssignComplaint;
import io.salonledger.contracts.complaint.command.FileComplaint;
import io.salonledger.contracts.complaint.command.RecordResponse;
import io.salonledger.contracts.complaint.command.ResolveComplaint;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.ui.BrowserTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.ticket.DemoShop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From the first word to the outcome and back, in a real browser on the real process. */
class ComplaintBrowserTest extends BrowserTest {

    private static final OffsetDateTime NOW = OffsetDateTime.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    private static final ComplaintId OVERDUE = new ComplaintId("browser-1");

    @BeforeEach
    void openShop() {
        prepare(() -> {
            DemoShop.open(process.getBean(MessageGateway.class), NOW.toLocalDate());
            someComplaints();
        });
    }

    @Test
    void a_complaint_is_filed_assigned_answered_resolved_with_compensation_and_taken_up_again() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/complaints");
        page().locator("#file").click();
        page().locator("#save").click();
        assertThat(page().locator(".refusal")).containsText("内容");
        page().locator("#member input").fill("王");
        page().locator("vaadin-combo-box-item").getByText("王诗涵").first().click();
        assertThat(page().locator("#caller-name")).not().isVisible();
        page().locator("#words textarea").fill("精油后后背发红发痒");
        select("#cause", "皮肤或身体不适");
        assertThat(page().locator("#severity")).containsText("健康");
        page().locator("#employee input").fill("林");
        page().locator("vaadin-combo-box-item").getByText("林婉清").first().click();
        shot("complaint-file-zh");
        page().locator("#save").click();

        Locator timeline = page().locator("#timeline");
        assertThat(timeline).containsText("精油后后背发红发痒");
        assertThat(page().locator(".mhead")).containsText("待指派");
        assertThat(page().locator(".sl-case")).containsText("王诗涵");

        page().locator("#assign").click();
        page().locator("#owner input").fill("周雅");
        page().locator("vaadin-combo-box-item").getByText("周雅琴").first().click();
        page().locator("#save").click();
        assertThat(timeline).containsText("指派给 周雅琴");

        page().locator("#respond").click();
        page().locator("#words textarea").fill("已电话致歉，建议冷敷");
        page().locator("#save").click();
        assertThat(timeline).containsText("首次响应 · 电话");
        assertThat(page().locator("#respond")).not().isAttached();

        page().locator("#resolve").click();
        select("#outcome", "已补偿");
        select("#compensation", "优惠券");
        page().locator("#save").click();
        assertThat(page().locator(".refusal")).containsText("补偿金额要大于零");
        page().locator("#amount input").fill("100");
        page().locator("#words textarea").fill("送券一张");
        page().locator("#save").click();
        assertThat(timeline).containsText("已补偿");
        assertThat(timeline).containsText("优惠券 ¥100.00");
        assertThat(page().locator(".mhead")).containsText("已处理");

        page().locator("#reopen").click();
        select("#reopen-reason", "再次发生");
        page().locator("#save").click();
        assertThat(timeline).containsText("重新打开 · 再次发生");
        assertThat(page().locator(".mhead")).containsText("处理中");
        shot("complaint-card-zh");

        open("/history");
        assertThat(page().locator(".sl-page")).containsText("重新打开了 C-");
        assertThat(page().locator(".sl-page")).not().containsText("IN_PERSON");
        shot("complaint-history-zh");
    }

    @Test
    void the_list_shows_what_is_overdue_first_and_keeps_its_filter_in_the_address() {
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/complaints?show=overdue&severity=none&owner=a+b&from=never");

        assertThat(page().locator("#chip-overdue")).hasAttribute("aria-pressed", "true");
        Locator rows = page().locator("vaadin-grid-cell-content").getByText("艾灸后手臂起泡");
        assertThat(rows).isVisible();
        assertThat(page().locator(".sl-nav .count.hot").last()).isVisible();
        page().locator("#chip-overdue").click();
        assertThat(page().locator("vaadin-grid-cell-content").getByText("希望增加停车位"))
                .isVisible();
        page().locator("#search input").fill("路女士");
        assertThat(page().locator("vaadin-grid-cell-content").getByText("前台态度冷淡"))
                .isVisible();
        assertThat(page()).hasURL(java.util.regex.Pattern.compile(".*q=.*"));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440,light", "en-GB,1440,dark", "zh-CN,390,dark", "en-GB,390,light"})
    void pages_of_complaints_at_any_width(String language, int width, String scheme) {
        speaking(language);
        at(width);
        if (scheme.equals("dark")) {
            dark();
        }
        String name = language.substring(0, 2) + "-" + width + "-" + scheme;
        TicketId ticket = DemoShop.settled(process.getBean(MessageGateway.class), NOW.toLocalDate());
        send(file(
                "t-" + ticket.value(),
                "按摩力度过大",
                ComplaintCause.SERVICE_QUALITY,
                Severity.HIGH,
                NOW.minusHours(1),
                0,
                ticket));
        signIn("shen.lan", DemoConsole.PASSWORD);
        open("/complaints");
        assertThat(page().locator("vaadin-grid")).isVisible();
        page().waitForTimeout(700);
        shot("complaints-" + name);
        open("/complaints/" + OVERDUE.value());
        assertThat(page().locator("#timeline")).isVisible();
        shot("complaint-" + name);
        open("/complaints/measures?months=12");
        assertThat(page().locator("salon-chart svg").first()).isVisible();
        page().waitForTimeout(500);
        shot("complaint-measures-" + name);
        open("/members/wang");
        page().locator("#tab-complaints").click();
        assertThat(page().locator(".sl-complaints .line").first()).isVisible();
        shot("complaint-member-" + name);
        open("/ticket/" + ticket.value());
        assertThat(page().locator(".sl-complaints .line").first()).isVisible();
        shot("complaint-ticket-" + name);
        page().locator("#complain").click();
        page().locator("#words").waitFor();
        page().waitForTimeout(500);
        shot("complaint-dialog-" + name);
        open("/complaints/no-such");
        assertThat(page().locator(".state")).isVisible();
        shot("complaint-missing-" + name);
    }

    private void select(String field, String option) {
        page().locator(field).click();
        page().locator("vaadin-select-item").getByText(option).first().click();
    }

    private void someComplaints() {
        send(file(
                OVERDUE.value(),
                "艾灸后手臂起泡，想知道怎么处理",
                ComplaintCause.HEALTH_REACTION,
                Severity.HEALTH,
                NOW.minusHours(5),
                0,
                null));
        send(new AssignComplaint(OVERDUE, ComplaintOwner.of(new EmployeeId("e2"))));
        send(new RecordResponse(OVERDUE, NOW.minusHours(5).plusMinutes(18), ComplaintChannel.PHONE, "建议停用并就医，费用由店里承担"));
        ComplaintCause[] causes = ComplaintCause.values();
        for (int i = 2; i < 26; i++) {
            OffsetDateTime at = NOW.minusDays(i * 13L % 300).minusHours(i % 7);
            String id = "browser-" + i;
            send(file(id, "第 " + i + " 位顾客：等候太久", causes[i * 5 % causes.length], Severity.NORMAL, at, i % 5, null));
            if (i % 6 != 0) {
                send(new ResolveComplaint(
                        new ComplaintId(id), at.plusHours(i % 20 + 1), ComplaintOutcome.APOLOGISED, null, null));
            }
        }
        send(new FileComplaint(
                new ComplaintId("browser-s"),
                DemoShop.BRANCH,
                new Classification(ComplaintKind.SUGGESTION, ComplaintCause.ENVIRONMENT, Severity.LOW),
                ComplaintChannel.ONLINE_REVIEW,
                NOW.minusDays(1),
                null,
                null,
                "希望增加停车位",
                ComplaintLinks.NONE));
        send(new FileComplaint(
                new ComplaintId("browser-c"),
                DemoShop.BRANCH,
                new Classification(ComplaintKind.COMPLAINT, ComplaintCause.ATTITUDE, Severity.HIGH),
                ComplaintChannel.PHONE,
                NOW.minusHours(2),
                null,
                new Caller("路女士", "13800008800"),
                "前台态度冷淡",
                ComplaintLinks.NONE));
    }

    private static FileComplaint file(
            String id,
            String words,
            ComplaintCause cause,
            Severity severity,
            OffsetDateTime at,
            int employee,
            @Nullable TicketId ticket) {
        return new FileComplaint(
                new ComplaintId(id),
                DemoShop.BRANCH,
                new Classification(ComplaintKind.COMPLAINT, cause, severity),
                ComplaintChannel.IN_PERSON,
                at,
                new MemberId("wang"),
                null,
                words,
                new ComplaintLinks(ticket, null, new EmployeeId("e" + employee)));
    }

    private void send(io.salonledger.contracts.message.Command command) {
        process.getBean(MessageGateway.class).as(Actor.system("test")).send(command);
    }
}
