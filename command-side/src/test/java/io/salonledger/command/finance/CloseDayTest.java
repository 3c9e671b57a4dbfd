package io.salonledger.command.finance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.command.organisation.BranchBook;
import io.salonledger.command.organisation.BranchTerms;
import io.salonledger.contracts.finance.CashPile;
import io.salonledger.contracts.finance.FinanceRejection;
import io.salonledger.contracts.finance.VarianceReason;
import io.salonledger.contracts.finance.command.CloseDay;
import io.salonledger.contracts.finance.event.DayClosed;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.OpeningHours;

/** A day with 300.00 of recorded cash and a float of 200.00. */
class CloseDayTest {

    private static final BranchId BRANCH = new BranchId("jingan");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final OffsetDateTime EVENING = OffsetDateTime.parse("2026-11-21T22:00:00+08:00");

    private final Decision<DayClose> decision = Decision.of(DayClose.class)
            .with((BranchBook) CloseDayTest::terms)
            .with((RecordedCash) (branch, day, currency) -> cny("300.00"))
            .with(Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC));

    @Test
    void a_drawer_that_holds_what_it_should_needs_no_reason() {
        decision.when(close(5, null)).then(closed(5, "500.00", "0.00", null));
        decision.when(close(5, VarianceReason.OTHER)).then(closed(5, "500.00", "0.00", null));
    }

    @Test
    void a_difference_either_way_has_a_reason() {
        decision.when(close(4, null)).thenRejected(FinanceRejection.VARIANCE_NEEDS_REASON);
        decision.when(close(4, VarianceReason.WRONG_CHANGE))
                .then(closed(4, "400.00", "-100.00", VarianceReason.WRONG_CHANGE));
        decision.when(close(6, VarianceReason.NOT_RECORDED))
                .then(closed(6, "600.00", "100.00", VarianceReason.NOT_RECORDED));
    }

    @Test
    void a_day_is_closed_once_and_the_same_close_again_changes_nothing() {
        DayClosed before = closed(5, "500.00", "0.00", null);
        decision.given(before).when(close(5, null)).thenNothing();
        decision.given(before).when(close(4, VarianceReason.OTHER)).thenRejected(FinanceRejection.DAY_ALREADY_CLOSED);
    }

    @Test
    void rejects_a_count_against_cash_that_has_moved_since() {
        decision.when(close("290.00", "200.00", List.of(new CashPile(cny("100.00"), 5)), VarianceReason.OTHER, DAY))
                .thenRejected(FinanceRejection.CASH_MOVED);
    }

    @Test
    void rejects_a_day_that_has_not_come() {
        decision.when(close("300.00", "200.00", List.of(new CashPile(cny("100.00"), 5)), null, DAY.plusDays(1)))
                .thenRejected(FinanceRejection.DAY_NOT_COME);
    }

    @Test
    void rejects_what_is_no_count() {
        CashPile hundreds = new CashPile(cny("100.00"), 5);
        for (List<CashPile> wrong : List.of(
                List.of(hundreds, hundreds),
                List.of(new CashPile(cny("100.00"), -1)),
                List.of(new CashPile(cny("0.00"), 1)),
                List.of(new CashPile(Money.of("100.00", "USD"), 5)))) {
            decision.when(close("300.00", "0.00", wrong, VarianceReason.OTHER, DAY))
                    .thenRejected(FinanceRejection.COUNT_INVALID);
        }
        decision.when(close("300.00", "500.01", List.of(hundreds), null, DAY))
                .thenRejected(FinanceRejection.COUNT_INVALID);
    }

    private static CloseDay close(int hundreds, @Nullable VarianceReason reason) {
        return close("300.00", "200.00", List.of(new CashPile(cny("100.00"), hundreds)), reason, DAY);
    }

    private static CloseDay close(
            String recorded, String left, List<CashPile> piles, @Nullable VarianceReason reason, LocalDate day) {
        return new CloseDay(BRANCH, day, EVENING, cny("200.00"), cny(recorded), piles, cny(left), reason);
    }

    private static DayClosed closed(int hundreds, String counted, String variance, @Nullable VarianceReason reason) {
        return new DayClosed(
                BRANCH,
                "云栖",
                DAY,
                EVENING,
                cny("200.00"),
                cny("300.00"),
                cny("500.00"),
                cny(counted),
                cny(variance),
                List.of(new CashPile(cny("100.00"), hundreds)),
                cny("200.00"),
                reason);
    }

    private static BranchTerms terms(BranchId branch) {
        return new BranchTerms(
                branch,
                new LegalEntity("云栖", null),
                Currency.getInstance("CNY"),
                BusinessCalendar.of(ZoneId.of("Asia/Shanghai")),
                List.of(),
                List.of(),
                OpeningHours.UNKNOWN,
                null);
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
