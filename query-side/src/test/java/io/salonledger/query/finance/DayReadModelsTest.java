package io.salonledger.query.finance;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.finance.event.DayClosed;
import io.salonledger.contracts.finance.query.DayCloseRow;
import io.salonledger.contracts.finance.query.DayMatter;
import io.salonledger.contracts.finance.query.DayMoney;
import io.salonledger.contracts.finance.query.MoneySource;
import io.salonledger.contracts.finance.query.SearchDayCloses;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.WalletMovementId;
import io.salonledger.contracts.wallet.WalletRefundReason;
import io.salonledger.contracts.wallet.event.StoredValueRefunded;
import io.salonledger.contracts.wallet.event.StoredValueToppedUp;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The money of a day and the closed days, replayed twice. */
class DayReadModelsTest {

    private static final BranchId BRANCH = new BranchId("jingan");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00+08:00");

    @Test
    void money_of_a_day_is_summed_by_how_and_for_what() {
        ProjectionRig<DayMoneyDocument> money = ProjectionRig.of(DayMoneyProjection.MODEL);
        money.handle("stored-value:m1", toppedUp(DAY), paidBack());
        money.handle("stored-value:m2", toppedUp(DAY.plusDays(1)));
        money.replay();

        DaySearch search = new DaySearch(
                money.searchReader(), ProjectionRig.of(DayCloseProjection.MODEL).searchReader());
        assertThat(search.money(BRANCH, DAY))
                .containsExactlyInAnyOrder(
                        new DayMoney(TenderKind.CASH, MoneySource.TOP_UP, 1, cny("100.00")),
                        new DayMoney(TenderKind.CASH, MoneySource.PAID_BACK, 1, cny("-40.00")));
    }

    @Test
    void closed_days_are_listed_newest_first_and_the_last_one_leaves_the_float() {
        ProjectionRig<DayCloseDocument> days = ProjectionRig.of(DayCloseProjection.MODEL);
        days.handle("day-close:jingan:1", closed(DAY));
        days.handle("day-close:jingan:2", closed(DAY.plusDays(1)));
        days.replay();

        DaySearch search =
                new DaySearch(ProjectionRig.of(DayMoneyProjection.MODEL).searchReader(), days.searchReader());
        assertThat(search.closes(new SearchDayCloses(BRANCH, new PageRequest(0, 10)), actor("jingan"))
                        .items())
                .extracting(DayCloseRow::businessDate)
                .containsExactly(DAY.plusDays(1), DAY);
        assertThat(search.closes(new SearchDayCloses(null, new PageRequest(0, 10)), actor("xuhui"))
                        .items())
                .isEmpty();
        assertThat(search.before(BRANCH, DAY.plusDays(1)))
                .hasValueSatisfying(row -> assertThat(row.leftInside()).isEqualTo(cny("200.00")));
        assertThat(search.before(BRANCH, DAY)).isEmpty();
        assertThat(search.close(BRANCH, DAY)).isPresent();
    }

    @Test
    void a_day_that_was_counted_otherwise_or_got_cash_later_is_a_matter() {
        ProjectionRig<DayMoneyDocument> money = ProjectionRig.of(DayMoneyProjection.MODEL);
        money.handle("stored-value:m1", toppedUp(DAY)).replay();
        ProjectionRig<DayCloseDocument> days = ProjectionRig.of(DayCloseProjection.MODEL);
        days.handle("day-close:jingan:1", closed(DAY, "100.00", "0.00"));
        days.handle("day-close:jingan:2", closed(DAY.plusDays(1), "0.00", "-5.00"));
        days.handle("day-close:jingan:3", closed(DAY.plusDays(2), "40.00", "0.00"));
        days.replay();

        DayMatters matters = new DayMatters(money.searchReader(), days.searchReader());
        assertThat(matters.since(DAY, actor("jingan")))
                .extracting(matter -> matter.close().businessDate(), DayMatter::late)
                .containsExactly(tuple(DAY.plusDays(2), cny("-40.00")), tuple(DAY.plusDays(1), cny("0.00")));
        assertThat(matters.since(DAY, actor("xuhui"))).isEmpty();
        assertThat(matters.since(DAY.plusDays(3), actor("jingan"))).isEmpty();
    }

    private static DayClosed closed(LocalDate date, String recorded, String variance) {
        DayClosed day = closed(date);
        return new DayClosed(
                day.branch(),
                day.legalEntity(),
                date,
                day.at(),
                day.openingFloat(),
                cny(recorded),
                day.expected(),
                day.counted(),
                cny(variance),
                day.piles(),
                day.leftInside(),
                null);
    }

    private static Actor actor(String branch) {
        return new Actor("u1", Set.of(Role.FRONT_DESK), branch, Set.of(branch), "console");
    }

    private static StoredValueToppedUp toppedUp(LocalDate date) {
        return new StoredValueToppedUp(
                new MemberId("m1"),
                new LotId("l-" + date),
                BRANCH,
                "云栖",
                date,
                NOON,
                cny("100.00"),
                cny("0.00"),
                List.of(new Tender(new TenderId("p1"), TenderKind.CASH, cny("100.00"), null, null, null)),
                List.of(),
                cny("100.00"));
    }

    private static StoredValueRefunded paidBack() {
        return new StoredValueRefunded(
                new MemberId("m1"),
                new WalletMovementId("w1"),
                new LotId("l1"),
                BRANCH,
                "云栖",
                DAY,
                NOON,
                cny("40.00"),
                cny("0.00"),
                TenderKind.CASH,
                WalletRefundReason.GUEST_ASKED,
                List.of(),
                cny("60.00"));
    }

    private static DayClosed closed(LocalDate date) {
        return new DayClosed(
                BRANCH,
                "云栖",
                date,
                NOON,
                cny("200.00"),
                cny("300.00"),
                cny("500.00"),
                cny("500.00"),
                cny("0.00"),
                List.of(),
                cny("200.00"),
                null);
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
