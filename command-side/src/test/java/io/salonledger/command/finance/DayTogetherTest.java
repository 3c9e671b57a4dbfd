package io.salonledger.command.finance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.command.member.Eventually;
import io.salonledger.contracts.finance.CashPile;
import io.salonledger.contracts.finance.DayCloseId;
import io.salonledger.contracts.finance.command.CloseDay;
import io.salonledger.contracts.finance.event.DayClosed;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.WalletMovementId;
import io.salonledger.contracts.wallet.WalletRefundReason;
import io.salonledger.contracts.wallet.command.RefundStoredValue;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;

import static org.assertj.core.api.Assertions.assertThat;

/** Cash that was recorded, and the count against it, on a real log. */
class DayTogetherTest {

    private static final BranchId BRANCH = new BranchId("jingan");
    private static final MemberId WANG = new MemberId("wang");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final OffsetDateTime NOON =
            LocalDate.of(2026, 11, 20).atTime(12, 0).atZone(ZONE).toOffsetDateTime();
    private static final LocalDate DAY = NOON.toLocalDate();

    @TempDir
    Path folder;

    @Test
    void cash_taken_and_given_is_what_the_drawer_must_hold_and_late_cash_is_still_taken() {
        try (DecidingSide salon = DecidingSide.open(folder)) {
            ok(
                    salon,
                    new OpenBranch(
                            BRANCH,
                            BranchProfile.named("静安寺店"),
                            new LegalEntity("云栖", null),
                            Currency.getInstance("CNY"),
                            BusinessDayRule.always(ZONE)));
            ok(salon, new RegisterMember(WANG, BRANCH, "王诗涵", null));
            ok(salon, topUp("l1"));
            ok(salon, paidBack());

            Eventually.holds(() -> salon.bean(RecordedCash.class)
                    .of(BRANCH, DAY, Currency.getInstance("CNY"))
                    .equals(cny("60.00")));
            assertThat(salon.send(close("100.00"))).isEqualTo("cash-moved");
            ok(salon, close("60.00"));
            ok(salon, topUp("l2"));

            assertThat(salon.eventsOf(new DayCloseId(BRANCH, DAY).stream()))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            DayClosed.class,
                            closed -> assertThat(closed.variance().isZero()).isTrue());
        }
    }

    private static CloseDay close(String recorded) {
        List<CashPile> piles = List.of(new CashPile(cny("10.00"), recorded.equals("60.00") ? 6 : 10));
        return new CloseDay(BRANCH, DAY, NOON, cny("0.00"), cny(recorded), piles, cny("0.00"), null);
    }

    private static TopUpStoredValue topUp(String lot) {
        return new TopUpStoredValue(
                WANG,
                new LotId(lot),
                BRANCH,
                DAY,
                NOON,
                cny("100.00"),
                cny("0.00"),
                List.of(new TenderGiven(new TenderId("p"), TenderKind.CASH, cny("100.00"), null, null)));
    }

    private static RefundStoredValue paidBack() {
        return new RefundStoredValue(
                WANG,
                new WalletMovementId("w1"),
                new LotId("l1"),
                BRANCH,
                DAY,
                NOON,
                cny("40.00"),
                TenderKind.CASH,
                WalletRefundReason.GUEST_ASKED);
    }

    private static void ok(DecidingSide salon, Command command) {
        assertThat(salon.send(command)).as(command.toString()).isEmpty();
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
