package io.salonledger.ui.journey;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.automation.query.FindAutomations;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.command.CheckIn;
import io.salonledger.contracts.booking.command.CompleteService;
import io.salonledger.contracts.booking.command.StartService;
import io.salonledger.contracts.booking.query.FindBooking;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.finance.CashPile;
import io.salonledger.contracts.finance.VarianceReason;
import io.salonledger.contracts.finance.command.CloseDay;
import io.salonledger.contracts.finance.query.DayDetails;
import io.salonledger.contracts.finance.query.DayMoney;
import io.salonledger.contracts.finance.query.FindDay;
import io.salonledger.contracts.finance.query.MoneySource;
import io.salonledger.contracts.finance.query.SearchDayCloses;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.system.command.RebuildReadModel;
import io.salonledger.contracts.system.query.FindSystemStatus;
import io.salonledger.contracts.system.query.ReadModelRow;
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
import io.salonledger.contracts.ticket.TicketState;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.command.OpenTicket;
import io.salonledger.contracts.ticket.command.RefundTicket;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.contracts.ticket.query.FindTicket;
import io.salonledger.contracts.ticket.query.FindTicketOfBooking;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.WalletMovementId;
import io.salonledger.contracts.wallet.WalletRefundReason;
import io.salonledger.contracts.wallet.command.RefundStoredValue;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;
import io.salonledger.contracts.wallet.query.FindStoredValue;
import io.salonledger.contracts.wallet.query.OutstandingStoredValue;
import io.salonledger.contracts.wallet.query.StoredValueDetails;
import io.salonledger.contracts.wallet.query.StoredValueMovement.Kind;
import io.salonledger.contracts.wallet.query.SumStoredValue;
import io.salonledger.ui.booking.PlannedShop;
import io.salonledger.ui.message.Refused;

import static io.salonledger.ui.booking.PlannedShop.BRANCH;
import static io.salonledger.ui.booking.PlannedShop.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a shop does with money on a day, through all sides; each test has a day and a member of its own. */
class ShopDayJourneyTest {

    private static final LineId LINE = new LineId("l1");

    private static Salon salon;
    private static PlannedShop shop;

    @BeforeAll
    static void open() {
        salon = Salon.open(Salon.folder());
        shop = PlannedShop.open(salon.gateway());
    }

    @AfterAll
    static void close() {
        salon.close();
    }

    @Test
    void stored_value_is_topped_up_spent_and_returned_to_its_lots_and_a_rebuild_tells_the_same() {
        MemberId member = new MemberId("p-m4");
        LocalDate day = today().minusDays(10);
        topUp(member, "a", day, "100.00", "20.00");
        topUp(member, "b", day, "500.00", "100.00");
        StoredValueDetails before = salon.askUntil(
                new FindStoredValue(member), wallet -> wallet.movements().size() == 2);
        assertThat(before.balance()).isEqualTo(cny("720.00"));

        TicketId ticket = sold("w1", day, member, 0);
        settle(ticket, day, tender("t1", TenderKind.STORED_VALUE, "168.00"));
        StoredValueDetails spent = salon.askUntil(
                new FindStoredValue(member), wallet -> wallet.movements().size() == 3);
        assertThat(spent.balance()).isEqualTo(cny("552.00"));
        assertThat(spent.lots())
                .as("the older one first, and of the next in proportion")
                .extracting(StoredValueLot::paidLeft)
                .containsExactly(cny("0.00"), cny("460.00"));

        refund(ticket, day, "r1", "t1", "168.00");
        StoredValueDetails after = salon.askUntil(
                new FindStoredValue(member), wallet -> wallet.movements().size() == 4);
        assertThat(after.balance()).isEqualTo(before.balance());
        assertThat(after.lots()).isEqualTo(before.lots());
        assertThat(after.movements().getFirst().kind()).isEqualTo(Kind.RETURNED);
        salon.askUntil(new FindTicket(ticket), found -> found.state() == TicketState.REFUNDED);
        List<OutstandingStoredValue> owed = salon.askUntil(
                new SumStoredValue(),
                sums -> sums.stream().anyMatch(sum -> sum.paidLeft().equals(cny("600.00"))));
        assertThat(owed).singleElement().satisfies(sum -> {
            assertThat(sum.branch()).isEqualTo(BRANCH);
            assertThat(sum.members()).isEqualTo(1);
            assertThat(sum.bonusLeft()).isEqualTo(cny("120.00"));
        });

        rebuild("stored-value");
        rebuild("stored-value-lot");

        assertThat(salon.ask(new FindStoredValue(member))).isEqualTo(after);
        assertThat(salon.ask(new SumStoredValue())).isEqualTo(owed);
    }

    @Test
    void a_day_is_counted_with_a_variance_and_cash_that_is_recorded_late_is_shown() {
        MemberId member = new MemberId("p-m3");
        LocalDate day = today().minusDays(20);
        TicketId sale = sold("c1", day, member, 1);
        settle(sale, day, tender("c1", TenderKind.CASH, "228.00"));
        TicketId other = sold("c2", day, null, 0);
        settle(other, day, tender("c2", TenderKind.WECHAT, "168.00"));
        refund(sale, day, "r2", "c1", "28.00");
        topUp(member, "c", day, "300.00", "0.00");
        salon.send(new RefundStoredValue(
                member,
                new WalletMovementId("back"),
                new LotId("c"),
                BRANCH,
                day,
                noon(day),
                cny("300.00"),
                TenderKind.CASH,
                WalletRefundReason.GUEST_ASKED));
        salon.askUntil(
                new FindDay(BRANCH, day),
                found -> cash(found).equals(cny("200.00")) && found.money().size() == 5);

        tallied();

        assertThatThrownBy(() -> salon.send(count(day, "228.00", 3, VarianceReason.WRONG_CHANGE)))
                .isInstanceOf(Refused.class)
                .hasMessage("cash-moved");
        assertThatThrownBy(() -> salon.send(count(day, "200.00", 3, null)))
                .isInstanceOf(Refused.class)
                .hasMessage("variance-needs-reason");
        salon.send(count(day, "200.00", 3, VarianceReason.WRONG_CHANGE));
        salon.send(count(day, "200.00", 3, VarianceReason.WRONG_CHANGE));
        DayDetails closed = salon.askUntil(new FindDay(BRANCH, day), found -> found.closed() != null);
        assertThat(Objects.requireNonNull(closed.closed()).variance()).isEqualTo(cny("100.00"));

        TicketId late = sold("c3", day, null, 0);
        settle(late, day, tender("c3", TenderKind.CASH, "168.00"));
        DayDetails shown =
                salon.askUntil(new FindDay(BRANCH, day), found -> cash(found).equals(cny("368.00")));
        assertThat(Objects.requireNonNull(shown.closed()).recorded())
                .as("what was counted against stays")
                .isEqualTo(cny("200.00"));
        assertThat(shown.money()).extracting(DayMoney::source).contains(MoneySource.TOP_UP, MoneySource.PAID_BACK);
        assertThatThrownBy(() -> salon.send(count(day, "368.00", 4, VarianceReason.OTHER)))
                .isInstanceOf(Refused.class)
                .hasMessage("day-already-closed");

        rebuild("day-money");
        rebuild("day-close");
        assertThat(salon.ask(new FindDay(BRANCH, day))).isEqualTo(shown);
        assertThat(salon.ask(new SearchDayCloses(BRANCH, new PageRequest(0, 5))).total())
                .isEqualTo(1);
    }

    @Test
    void a_booking_is_served_its_ticket_paid_and_both_tell_of_each_other() {
        LocalDate day = today().minusDays(1);
        shop.one(day, "11:00");
        BookingId booking = new BookingId("p-one-" + day);
        salon.send(new CheckIn(booking, null));
        salon.send(new StartService(booking, null));
        salon.send(new CompleteService(booking, null));

        TicketDetails ticket = salon.askUntil(new FindTicketOfBooking(booking), found -> found.totals() != null);
        assertThat(ticket.booking()).isEqualTo(booking);
        LocalDate paidOn = ticket.businessDate();
        assertThat(paidOn).as("of when the guest was served").isEqualTo(today());
        assertThat(ticket.member()).isEqualTo(new MemberId("p-m5"));
        assertThat(Objects.requireNonNull(ticket.totals()).total()).isEqualTo(cny("348.00"));

        salon.send(new SettleTicket(
                ticket.ticket(),
                paidOn,
                Objects.requireNonNull(ticket.openedAt()),
                List.of(tender("b1", TenderKind.ALIPAY, "300.00"), tender("b2", TenderKind.CARD, "48.00"))));
        salon.askUntil(new FindTicket(ticket.ticket()), paid -> paid.state() == TicketState.SETTLED);
        salon.askUntil(new FindBooking(booking), done -> done.state() == BookingState.COMPLETED);
        salon.askUntil(
                new FindDay(BRANCH, paidOn),
                found -> found.money().stream()
                        .anyMatch(money -> money.kind() == TenderKind.CARD
                                && money.amount().equals(cny("48.00"))));
    }

    @Test
    void every_figure_on_the_dashboard_is_measured() throws IOException {
        // what has tags is measured from the first question on
        salon.ask(new FindSystemStatus());
        String measured = salon.bean(PrometheusMeterRegistry.class).scrape();

        assertThat(Dashboard.read().missingFrom(measured)).isEmpty();
        assertThat(new Dashboard(List.of("salon_projection_visible_seconds_count", "salon_log_syncs_total"))
                        .missingFrom(measured))
                .isEmpty();
        assertThat(new Dashboard(List.of("sum by (role) (rate(salon_dead_letterz[1m]))", "{__name__=~\"x_v[0-9]+\"}"))
                        .missingFrom(measured))
                .as("what a guilty one asks for")
                .containsExactly("salon_dead_letterz", "x_v[0-9]+");
    }

    private static void topUp(MemberId member, String lot, LocalDate day, String paid, String bonus) {
        salon.send(new TopUpStoredValue(
                member,
                new LotId(lot),
                BRANCH,
                day,
                noon(day),
                cny(paid),
                cny(bonus),
                List.of(tender(lot, TenderKind.CASH, paid))));
    }

    /** One service of the list: 168 and 60 more for each further. */
    private static TicketId sold(String id, LocalDate day, @Nullable MemberId member, int service) {
        TicketId ticket = new TicketId(id);
        salon.send(new OpenTicket(ticket, BRANCH, day, noon(day), member));
        salon.send(new AddTicketLine(
                ticket,
                LINE,
                new ServiceId("p-s" + service),
                null,
                BigDecimal.ONE,
                null,
                null,
                member,
                List.of(new StaffShare(PlannedShop.LIN, new BigDecimal(100)))));
        return ticket;
    }

    private static void settle(TicketId ticket, LocalDate day, TenderGiven... tenders) {
        salon.send(new SettleTicket(ticket, day, noon(day), Arrays.asList(tenders)));
    }

    private static void refund(TicketId ticket, LocalDate day, String id, String tender, String amount) {
        salon.send(new RefundTicket(
                ticket,
                new RefundId(id),
                day,
                noon(day),
                List.of(new LineRefund(LINE, cny(amount), BigDecimal.ZERO, StockReturn.NONE)),
                List.of(new TenderRefund(new TenderId(tender), cny(amount))),
                RefundReason.NOT_SATISFIED));
    }

    private static CloseDay count(LocalDate day, String recorded, int hundreds, @Nullable VarianceReason reason) {
        return new CloseDay(
                BRANCH,
                day,
                noon(day).plusHours(9),
                cny("0.00"),
                cny(recorded),
                List.of(new CashPile(cny("100.00"), hundreds)),
                cny("0.00"),
                reason);
    }

    /** What is counted against follows the log by an automation. */
    private static void tallied() {
        long events = salon.ask(new FindSystemStatus()).events();
        salon.askUntil(
                new FindAutomations(), all -> all.stream().allMatch(automation -> automation.position() >= events));
    }

    private static Money cash(DayDetails day) {
        return day.money().stream()
                .filter(money -> money.kind() == TenderKind.CASH)
                .map(DayMoney::amount)
                .reduce(cny("0.00"), Money::plus);
    }

    private static TenderGiven tender(String id, TenderKind kind, String amount) {
        return new TenderGiven(new TenderId(id), kind, cny(amount), null, null);
    }

    private static void rebuild(String model) {
        salon.send(new RebuildReadModel(model));
        salon.askUntil(
                new FindSystemStatus(),
                status -> status.readModels().stream()
                        .noneMatch(row -> row.name().equals(model) && row.state() == ReadModelRow.State.BUILDING));
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(12, 0).atZone(PlannedShop.ZONE).toOffsetDateTime();
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
