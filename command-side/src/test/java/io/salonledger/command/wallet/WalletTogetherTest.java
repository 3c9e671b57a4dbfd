package io.salonledger.command.wallet;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.command.AddProduct;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.command.OpenBranch;
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
import io.salonledger.contracts.ticket.command.AssignTicketMember;
import io.salonledger.contracts.ticket.command.OpenTicket;
import io.salonledger.contracts.ticket.command.RefundTicket;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.contracts.ticket.event.TicketLineAdded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.StoredValues;
import io.salonledger.contracts.wallet.WalletMovementId;
import io.salonledger.contracts.wallet.WalletRefundReason;
import io.salonledger.contracts.wallet.command.RefundStoredValue;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;
import io.salonledger.contracts.wallet.event.StoredValueReturned;
import io.salonledger.contracts.wallet.event.StoredValueSpent;
import io.salonledger.contracts.wallet.event.WalletEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** Tickets, stored value and erasure on a real log: decided together or not at all. */
class WalletTogetherTest {

    private static final BranchId BRANCH = new BranchId("jingan");
    private static final MemberId WANG = new MemberId("wang");
    private static final ProductId OIL = new ProductId("oil");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00+08:00");

    @TempDir
    Path folder;

    private DecidingSide salon;

    @BeforeEach
    void open() {
        salon = DecidingSide.open(folder);
        ok(new OpenBranch(
                BRANCH,
                BranchProfile.named("静安寺店"),
                new LegalEntity("云栖养生有限公司", null),
                Currency.getInstance("CNY"),
                BusinessDayRule.always(ZoneId.of("Asia/Shanghai"))));
        ok(new AddProduct(
                OIL,
                new ProductDescription("P1", "玫瑰身体油", "", "", "零售", "瓶", ""),
                StockLevels.NONE,
                new ProductTerms(DAY.minusYears(1), cny("168.00"), null)));
        ok(new RegisterMember(WANG, BRANCH, "王诗涵", null));
        ok(new TopUpStoredValue(
                WANG, new LotId("l1"), BRANCH, DAY, NOON, cny("100.00"), cny("20.00"), List.of(pays("p", "100.00"))));
    }

    @AfterEach
    void close() {
        salon.close();
    }

    @Test
    void a_ticket_is_paid_partly_by_stored_value_and_a_refund_returns_it_to_the_lot() {
        TicketId ticket = ticket("t1", WANG);
        ok(settle(ticket, stored("s1", "60.00"), pays("p1", "108.00")));

        assertThat(last()).isInstanceOfSatisfying(StoredValueSpent.class, spent -> {
            assertThat(spent.balance()).isEqualTo(cny("60.00"));
            assertThat(spent.parts()).singleElement().satisfies(part -> {
                assertThat(part.paid()).isEqualTo(cny("50.00"));
                assertThat(part.bonus()).isEqualTo(cny("10.00"));
            });
        });

        RefundTicket refund = new RefundTicket(
                ticket,
                new RefundId("r1"),
                DAY,
                NOON,
                List.of(new LineRefund(new LineId("l1"), cny("60.00"), BigDecimal.ZERO, StockReturn.NONE)),
                List.of(new TenderRefund(new TenderId("s1"), cny("60.00"))),
                RefundReason.NOT_SATISFIED);
        ok(refund);
        ok(refund);

        assertThat(last()).isInstanceOf(StoredValueReturned.class);
        assertThat(last().balance()).isEqualTo(cny("120.00"));
        assertThat(wallet()).hasSize(3);
    }

    @Test
    void a_ticket_that_the_balance_does_not_cover_stays_open_and_takes_nothing() {
        TicketId ticket = ticket("t1", WANG);

        assertThat(salon.send(settle(ticket, stored("s1", "120.01"), pays("p1", "47.99"))))
                .isEqualTo("balance-too-small");
        assertThat(salon.send(settle(ticket, stored("s1", "60.00"), stored("s2", "60.00"), pays("p1", "48.00"))))
                .isEqualTo("tender-invalid");

        assertThat(salon.eventsOf(ticket.stream()).getLast()).isInstanceOf(TicketLineAdded.class);
        assertThat(last().balance()).isEqualTo(cny("120.00"));
        ok(settle(ticket, stored("s1", "120.00"), pays("p1", "48.00")));
        ok(settle(ticket, stored("s1", "120.00"), pays("p1", "48.00")));
        assertThat(salon.eventsOf(ticket.stream()).getLast()).isInstanceOf(TicketSettled.class);
        assertThat(wallet()).hasSize(2);
    }

    @Test
    void a_walk_in_has_no_stored_value_to_pay_with() {
        TicketId ticket = ticket("t1", WANG);
        ok(new AssignTicketMember(ticket, null));

        assertThat(salon.send(settle(ticket, stored("s1", "60.00"), pays("p1", "108.00"))))
                .isEqualTo("balance-needs-member");
    }

    @Test
    void a_member_with_a_balance_is_not_erased_until_it_is_paid_back() {
        assertThat(salon.send(new EraseMember(WANG, ErasureReason.REQUESTED, null)))
                .isEqualTo("erasure-blocked");

        ok(new RefundStoredValue(
                WANG,
                new WalletMovementId("r1"),
                new LotId("l1"),
                BRANCH,
                DAY,
                NOON,
                cny("100.00"),
                TenderKind.WECHAT,
                WalletRefundReason.GUEST_ASKED));
        ok(new EraseMember(WANG, ErasureReason.REQUESTED, null));

        assertThat(salon.send(new TopUpStoredValue(
                        WANG,
                        new LotId("l2"),
                        BRANCH,
                        DAY,
                        NOON,
                        cny("100.00"),
                        cny("0.00"),
                        List.of(pays("p", "100.00")))))
                .isEqualTo("person-erased");
    }

    private TicketId ticket(String id, MemberId member) {
        TicketId ticket = new TicketId(id);
        ok(new OpenTicket(ticket, BRANCH, DAY, NOON, member));
        ok(new AddTicketLine(
                ticket,
                new LineId("l1"),
                null,
                OIL,
                BigDecimal.ONE,
                null,
                null,
                null,
                List.of(new StaffShare(null, new BigDecimal(100)))));
        return ticket;
    }

    private static SettleTicket settle(TicketId ticket, TenderGiven... tenders) {
        return new SettleTicket(ticket, DAY, NOON, Arrays.asList(tenders));
    }

    private static TenderGiven stored(String id, String amount) {
        return new TenderGiven(new TenderId(id), TenderKind.STORED_VALUE, cny(amount), null, null);
    }

    private static TenderGiven pays(String id, String amount) {
        return new TenderGiven(new TenderId(id), TenderKind.WECHAT, cny(amount), null, null);
    }

    private List<Object> wallet() {
        return salon.eventsOf(StoredValues.streamOf(WANG));
    }

    private WalletEvent last() {
        return (WalletEvent) wallet().getLast();
    }

    private void ok(Command command) {
        assertThat(salon.send(command)).as(command.toString()).isEmpty();
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
