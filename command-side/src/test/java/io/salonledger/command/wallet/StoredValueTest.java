package io.salonledger.command.wallet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.command.organisation.BranchBook;
import io.salonledger.command.organisation.BranchTerms;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.OpeningHours;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.LotPart;
import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.WalletAdjustmentReason;
import io.salonledger.contracts.wallet.WalletMovementId;
import io.salonledger.contracts.wallet.WalletRefundReason;
import io.salonledger.contracts.wallet.WalletRejection;
import io.salonledger.contracts.wallet.command.AdjustStoredValue;
import io.salonledger.contracts.wallet.command.RefundStoredValue;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;
import io.salonledger.contracts.wallet.event.StoredValueAdjusted;
import io.salonledger.contracts.wallet.event.StoredValueRefunded;
import io.salonledger.contracts.wallet.event.StoredValueToppedUp;

/** What may be topped up, paid back and corrected. */
class StoredValueTest {

    private static final MemberId MEMBER = new MemberId("m1");
    private static final BranchId BRANCH = new BranchId("jingan");
    private static final String ENTITY = "云栖养生有限公司";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00+08:00");

    private final Decision<StoredValue> decision = Decision.of(StoredValue.class)
            .with((BranchBook) StoredValueTest::terms)
            .with((Holders) member -> {});

    @Test
    void a_top_up_makes_a_lot_of_the_selling_branch_and_company_with_its_bonus() {
        decision.when(topUp("l1", "1000.00", "100.00")).then(toppedUp("l1", "1000.00", "100.00"));
    }

    @Test
    void the_same_top_up_again_changes_nothing_and_another_under_its_id_is_refused() {
        Event before = toppedUp("l1", "1000.00", "100.00");
        decision.given(before).when(topUp("l1", "1000.00", "100.00")).thenNothing();
        decision.given(before).when(topUp("l1", "2000.00", "100.00")).thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_what_is_no_top_up() {
        decision.when(topUp("l1", "0.00", "100.00")).thenRejected(WalletRejection.TOP_UP_INVALID);
        decision.when(topUp("l1", "100.00", "-1.00")).thenRejected(WalletRejection.TOP_UP_INVALID);
        decision.when(topUp(NOON, "100.00", pays(TenderKind.CASH, "90.00")))
                .thenRejected(WalletRejection.TOP_UP_NOT_PAID);
        decision.when(topUp(NOON, "100.00", pays(TenderKind.STORED_VALUE, "100.00")))
                .thenRejected(TicketRejection.TENDER_INVALID);
        decision.when(topUp(NOON.plusDays(1), "100.00", pays(TenderKind.CASH, "100.00")))
                .thenRejected(TicketRejection.BUSINESS_DATE_INVALID);
    }

    @Test
    void rejects_a_second_currency() {
        StoredValueLot dollars = new StoredValueLot(
                new LotId("l0"), BRANCH, ENTITY, DAY, usd("10.00"), usd("0.00"), usd("10.00"), usd("0.00"));
        Event before = new StoredValueToppedUp(
                MEMBER,
                new LotId("l0"),
                BRANCH,
                ENTITY,
                DAY,
                NOON,
                usd("10.00"),
                usd("0.00"),
                List.of(),
                List.of(dollars),
                usd("10.00"));
        decision.given(before)
                .when(topUp("l1", "100.00", "0.00"))
                .thenRejected(WalletRejection.BALANCE_CURRENCY_DIFFERS);
    }

    @Test
    void unspent_money_is_paid_back_and_with_the_last_of_it_the_bonus_ends() {
        Event before = toppedUp("l1", "1000.00", "100.00");
        decision.given(before)
                .when(refund("l1", "400.00"))
                .then(refunded("400.00", "0.00", lot("l1", "1000.00", "100.00", "600.00", "100.00"), "700.00"));
        decision.given(before)
                .when(refund("l1", "1000.00"))
                .then(refunded("1000.00", "100.00", lot("l1", "1000.00", "100.00", "0.00", "0.00"), "0.00"));
    }

    @Test
    void rejects_paying_back_more_than_was_paid_or_of_a_lot_that_is_not_there() {
        Event before = toppedUp("l1", "1000.00", "100.00");
        decision.given(before).when(refund("l1", "1000.01")).thenRejected(WalletRejection.REFUND_EXCEEDS_PAID);
        decision.given(before).when(refund("l9", "1.00")).thenRejected(WalletRejection.LOT_NOT_FOUND);
        decision.given(before).when(refund("l1", "0.00")).thenRejected(TicketRejection.TENDER_INVALID);
    }

    @Test
    void more_by_hand_is_a_lot_of_its_own_that_nobody_paid_for() {
        StoredValueLot granted = lot("a1", "0.00", "50.00", "0.00", "50.00");
        decision.when(adjust("50.00"))
                .then(adjusted("50.00", List.of(part("a1", "0.00", "50.00")), List.of(granted), "50.00"));
    }

    @Test
    void less_by_hand_takes_bonus_before_what_was_paid() {
        decision.given(toppedUp("l1", "1000.00", "100.00"))
                .when(adjust("-150.00"))
                .then(adjusted(
                        "-150.00",
                        List.of(part("l1", "0.00", "100.00"), part("l1", "50.00", "0.00")),
                        List.of(lot("l1", "1000.00", "100.00", "950.00", "0.00")),
                        "950.00"));
    }

    @Test
    void rejects_taking_more_by_hand_than_there_is_or_nothing() {
        decision.given(toppedUp("l1", "100.00", "0.00"))
                .when(adjust("-100.01"))
                .thenRejected(WalletRejection.BALANCE_TOO_SMALL);
        decision.when(adjust("0.00")).thenRejected(WalletRejection.ADJUSTMENT_INVALID);
    }

    private static BranchTerms terms(BranchId branch) {
        return new BranchTerms(
                branch,
                new LegalEntity(ENTITY, null),
                Currency.getInstance("CNY"),
                BusinessCalendar.of(ZoneId.of("Asia/Shanghai")),
                List.of(),
                List.of(),
                OpeningHours.UNKNOWN,
                null);
    }

    private static TopUpStoredValue topUp(String lot, String paid, String bonus) {
        return new TopUpStoredValue(
                MEMBER,
                new LotId(lot),
                BRANCH,
                DAY,
                NOON,
                cny(paid),
                cny(bonus),
                cny(paid).isPositive() ? List.of(pays(TenderKind.WECHAT, paid)) : List.of());
    }

    private static TopUpStoredValue topUp(OffsetDateTime at, String paid, TenderGiven... tenders) {
        return new TopUpStoredValue(
                MEMBER, new LotId("l1"), BRANCH, DAY, at, cny(paid), cny("0.00"), Arrays.asList(tenders));
    }

    private static TenderGiven pays(TenderKind kind, String amount) {
        return new TenderGiven(new TenderId("p1"), kind, cny(amount), null, null);
    }

    private static StoredValueToppedUp toppedUp(String lot, String paid, String bonus) {
        return new StoredValueToppedUp(
                MEMBER,
                new LotId(lot),
                BRANCH,
                ENTITY,
                DAY,
                NOON,
                cny(paid),
                cny(bonus),
                List.of(new Tender(new TenderId("p1"), TenderKind.WECHAT, cny(paid), null, null, null)),
                List.of(lot(lot, paid, bonus, paid, bonus)),
                cny(paid).plus(cny(bonus)));
    }

    private static RefundStoredValue refund(String lot, String amount) {
        return new RefundStoredValue(
                MEMBER,
                new WalletMovementId("r1"),
                new LotId(lot),
                BRANCH,
                DAY,
                NOON,
                cny(amount),
                TenderKind.CASH,
                WalletRefundReason.GUEST_ASKED);
    }

    private static StoredValueRefunded refunded(String amount, String forfeited, StoredValueLot lot, String balance) {
        return new StoredValueRefunded(
                MEMBER,
                new WalletMovementId("r1"),
                lot.lot(),
                BRANCH,
                ENTITY,
                DAY,
                NOON,
                cny(amount),
                cny(forfeited),
                TenderKind.CASH,
                WalletRefundReason.GUEST_ASKED,
                List.of(lot),
                cny(balance));
    }

    private static AdjustStoredValue adjust(String amount) {
        return new AdjustStoredValue(
                MEMBER,
                new WalletMovementId("a1"),
                BRANCH,
                DAY,
                NOON,
                cny(amount),
                WalletAdjustmentReason.ENTERED_BY_MISTAKE);
    }

    private static StoredValueAdjusted adjusted(
            String amount, List<LotPart> parts, List<StoredValueLot> lots, String balance) {
        return new StoredValueAdjusted(
                MEMBER,
                new WalletMovementId("a1"),
                BRANCH,
                ENTITY,
                DAY,
                NOON,
                cny(amount),
                parts,
                WalletAdjustmentReason.ENTERED_BY_MISTAKE,
                lots,
                cny(balance));
    }

    private static LotPart part(String lot, String paid, String bonus) {
        return new LotPart(new LotId(lot), cny(paid), cny(bonus));
    }

    private static StoredValueLot lot(String lot, String paid, String bonus, String paidLeft, String bonusLeft) {
        return new StoredValueLot(
                new LotId(lot), BRANCH, ENTITY, DAY, cny(paid), cny(bonus), cny(paidLeft), cny(bonusLeft));
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
