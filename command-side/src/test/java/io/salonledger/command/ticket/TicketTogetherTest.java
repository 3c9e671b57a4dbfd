package io.salonledger.command.ticket;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.command.member.Eventually;
import io.salonledger.contracts.automation.command.RetryAutomation;
import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.command.AddProduct;
import io.salonledger.contracts.catalogue.command.ChangeProductTerms;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.Tax;
import io.salonledger.contracts.organisation.TaxPlacement;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.organisation.command.SetTaxScheme;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.event.StockIssued;
import io.salonledger.contracts.stock.event.StockReturned;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.LineRefund;
import io.salonledger.contracts.ticket.RefundId;
import io.salonledger.contracts.ticket.RefundReason;
import io.salonledger.contracts.ticket.StaffShare;
import io.salonledger.contracts.ticket.StockReturn;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TenderRefund;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.command.OpenTicket;
import io.salonledger.contracts.ticket.command.RefundTicket;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.contracts.ticket.event.TicketOpened;
import io.salonledger.contracts.ticket.event.TicketSettled;

import static org.assertj.core.api.Assertions.assertThat;

/** Branch, list, ticket and stock on a real log: numbers, prices, taxes and the goods that leave. */
class TicketTogetherTest {

    private static final BranchId BRANCH = new BranchId("jingan");
    private static final ProductId OIL = new ProductId("oil");
    private static final StockItemId STOCK = new StockItemId(BRANCH, OIL);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00+08:00");
    private static final String AUTOMATION = "when-ticket-settled-then-issue-materials";

    @TempDir
    Path folder;

    @Test
    void a_sale_takes_its_goods_from_stock_once_and_a_refund_brings_them_back() {
        try (DecidingSide salon = DecidingSide.open(folder)) {
            openShop(salon);
            sell(salon, "t1");
            Eventually.holds(() -> count(salon, StockIssued.class) == 1);

            assertThat(salon.send(refund("t1", "r1", StockReturn.WRITE_OFF))).isEmpty();
            assertThat(salon.send(refund("t1", "r2", StockReturn.RETURN))).isEmpty();

            Eventually.holds(() -> count(salon, StockReturned.class) == 1);
            assertThat(count(salon, StockIssued.class)).isEqualTo(1);
        }
        try (DecidingSide salon = DecidingSide.open(folder)) {
            sell(salon, "t2");
            Eventually.holds(() -> count(salon, StockIssued.class) == 2);
            assertThat(letters(salon)).isZero();
        }
    }

    @Test
    void numbers_count_up_within_a_branch_and_day_and_survive_a_restart() {
        try (DecidingSide salon = DecidingSide.open(folder)) {
            openShop(salon);
            open(salon, "t1");
            open(salon, "t1");
        }
        try (DecidingSide salon = DecidingSide.open(folder)) {
            open(salon, "t2");
            assertThat(salon.eventsOf("ticket:t1"))
                    .singleElement()
                    .extracting(opened -> ((TicketOpened) opened).number())
                    .isEqualTo("1121-001");
            assertThat(((TicketOpened) salon.eventsOf("ticket:t2").getFirst()).number())
                    .isEqualTo("1121-002");
        }
    }

    @Test
    void a_ticket_keeps_the_price_and_tax_of_its_date() {
        try (DecidingSide salon = DecidingSide.open(folder)) {
            openShop(salon);
            salon.send(new ChangeProductTerms(OIL, new ProductTerms(DAY.plusDays(1), Money.of("200.00", "CNY"), null)));
            sell(salon, "t1");

            TicketSettled settled = (TicketSettled) salon.eventsOf("ticket:t1").getLast();
            assertThat(settled.lines().getFirst().price().version()).isEqualTo(1);
            assertThat(settled.legalEntity()).isEqualTo("云栖养生有限公司");
            assertThat(settled.totals().taxes().getFirst().amount()).isEqualTo(Money.of("19.02", "CNY"));
        }
    }

    @Test
    void what_stock_refuses_becomes_a_dead_letter_and_the_next_sale_goes_on() {
        try (DecidingSide salon = DecidingSide.open(folder)) {
            openShop(salon);
            sell(salon, "t1");
            Eventually.holds(() -> count(salon, StockIssued.class) == 1);
            // A movement of that id with another content is there already, so this sale's issue is refused.
            salon.send(new io.salonledger.contracts.stock.command.IssueStock(
                    STOCK,
                    new io.salonledger.contracts.stock.MovementId("t2.l1"),
                    BigDecimal.ONE,
                    io.salonledger.contracts.stock.IssuedFor.sale("t2", "l1"),
                    DAY));
            sell(salon, "t2");
            sell(salon, "t3");
            Eventually.holds(() -> count(salon, StockIssued.class) == 3 && letters(salon) == 1);

            assertThat(salon.send(new RetryAutomation(AUTOMATION))).isEmpty();
            assertThat(letters(salon)).isEqualTo(1);
            assertThat(salon.send(new RetryAutomation("nobody"))).isEqualTo("not-found");
        }
    }

    private static long letters(DecidingSide salon) {
        return salon.bean(EventProcessingConfiguration.class)
                .deadLetterQueue(AUTOMATION)
                .orElseThrow()
                .size();
    }

    private static long count(DecidingSide salon, Class<?> event) {
        return salon.eventsOf(STOCK.stream()).stream().filter(event::isInstance).count();
    }

    private static void openShop(DecidingSide salon) {
        assertThat(salon.send(new OpenBranch(
                        BRANCH,
                        BranchProfile.named("静安寺店"),
                        new LegalEntity("云栖养生有限公司", null),
                        Currency.getInstance("CNY"),
                        BusinessDayRule.always(ZoneId.of("Asia/Shanghai")))))
                .isEmpty();
        Tax vat = new Tax("VAT", "增值税", new BigDecimal("6"), TaxPlacement.INCLUDED);
        assertThat(salon.send(new SetTaxScheme(BRANCH, TaxScheme.of(DAY.minusYears(1), List.of(vat)))))
                .isEmpty();
        assertThat(salon.send(new AddProduct(
                        OIL,
                        new ProductDescription("P1", "玫瑰身体油", "", "", "零售", "瓶", ""),
                        StockLevels.NONE,
                        new ProductTerms(DAY.minusYears(1), Money.of("168.00", "CNY"), null))))
                .isEmpty();
    }

    private static void open(DecidingSide salon, String ticket) {
        assertThat(salon.send(new OpenTicket(new TicketId(ticket), BRANCH, DAY, NOON, null)))
                .isEmpty();
    }

    private static void sell(DecidingSide salon, String ticket) {
        open(salon, ticket);
        TicketId id = new TicketId(ticket);
        assertThat(salon.send(new AddTicketLine(
                        id,
                        new LineId("l1"),
                        null,
                        OIL,
                        new BigDecimal(2),
                        null,
                        null,
                        null,
                        List.of(new StaffShare(null, new BigDecimal(100))))))
                .isEmpty();
        assertThat(salon.send(new SettleTicket(
                        id,
                        DAY,
                        NOON,
                        List.of(new TenderGiven(
                                new TenderId("p1"), TenderKind.WECHAT, Money.of("336.00", "CNY"), null, null)))))
                .isEmpty();
    }

    private static RefundTicket refund(String ticket, String refund, StockReturn stock) {
        return new RefundTicket(
                new TicketId(ticket),
                new RefundId(refund),
                DAY,
                NOON,
                List.of(new LineRefund(new LineId("l1"), Money.of("168.00", "CNY"), BigDecimal.ONE, stock)),
                List.of(new TenderRefund(new TenderId("p1"), Money.of("168.00", "CNY"))),
                RefundReason.NOT_SATISFIED);
    }
}
