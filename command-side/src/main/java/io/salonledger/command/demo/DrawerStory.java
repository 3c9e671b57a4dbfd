package io.salonledger.command.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.finance.CashPile;
import io.salonledger.contracts.finance.VarianceReason;
import io.salonledger.contracts.finance.command.CloseDay;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TenderRefund;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.command.RefundTicket;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;

/** The drawer is counted at the end of a day; mostly it is right. */
final class DrawerStory {

    /** In a hundred days. */
    private static final int WRONG = 7;
    /** Whole yuan that stay for the next morning. */
    private static final int FLOAT = 500;

    private static final List<Integer> WORTHS = List.of(100, 50, 20, 10, 5, 1);

    private DrawerStory() {}

    /** @param visits all that was done on that day, with what was paid */
    static Task close(Shop shop, LocalDate day, Task visits) {
        Dice dice = new Dice("drawer " + shop.id().value() + day);
        Money recorded = recorded(visits);
        int difference = dice.happens(WRONG) ? dice.any(List.of(-20, -10, -5, -1, 5, 10)) : 0;
        int counted = FLOAT + recorded.amount().intValueExact() + difference;
        Money kept = PriceList.yuan(Math.min(FLOAT, counted));
        return Task.of(
                shop.manager(),
                new CloseDay(
                        shop.id(),
                        day,
                        Staff.at(day, shop.closes() * 60 + dice.between(10, 40))
                                .atZone(Shop.ZONE)
                                .toOffsetDateTime(),
                        PriceList.yuan(FLOAT),
                        recorded,
                        piles(counted),
                        kept,
                        reason(difference)));
    }

    private static @Nullable VarianceReason reason(int difference) {
        if (difference == 0) {
            return null;
        }
        return difference < -5 ? VarianceReason.PAID_FROM_DRAWER : VarianceReason.WRONG_CHANGE;
    }

    private static Money recorded(Task visits) {
        Set<TicketId> paidInCash = new HashSet<>();
        Money sum = PriceList.yuan(0);
        for (Step step : visits.steps()) {
            switch (step.command()) {
                case SettleTicket settled -> {
                    sum = sum.plus(cash(settled.tenders()));
                    if (!cash(settled.tenders()).isZero()) {
                        paidInCash.add(settled.ticket());
                    }
                }
                case TopUpStoredValue topUp -> sum = sum.plus(cash(topUp.tenders()));
                case RefundTicket refund
                when paidInCash.contains(refund.ticket()) -> {
                    for (TenderRefund back : refund.tenders()) {
                        sum = sum.minus(back.amount());
                    }
                }
                default -> {}
            }
        }
        return sum;
    }

    private static Money cash(List<TenderGiven> tenders) {
        return tenders.stream()
                .filter(tender -> tender.kind() == TenderKind.CASH)
                .map(TenderGiven::amount)
                .reduce(PriceList.yuan(0), Money::plus);
    }

    private static List<CashPile> piles(int amount) {
        List<CashPile> piles = new ArrayList<>();
        int left = amount;
        for (int worth : WORTHS) {
            piles.add(new CashPile(PriceList.yuan(worth), left / worth));
            left %= worth;
        }
        return piles;
    }
}
