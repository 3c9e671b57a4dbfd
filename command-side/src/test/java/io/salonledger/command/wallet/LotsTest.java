package io.salonledger.command.wallet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.LotPart;
import io.salonledger.contracts.wallet.StoredValueLot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lots against a simple model: the sum is right, and nothing is ever below zero or above what was sold. */
class LotsTest {

    @Test
    void the_oldest_lot_pays_first_and_each_in_proportion_of_what_was_paid_and_its_bonus() {
        Lots lots = Lots.NONE.with(lot("a", "100.00", "20.00")).with(lot("b", "500.00", "0.00"));

        Lots.Taken taken = lots.spend(cny("150.00"));

        assertThat(taken.parts()).containsExactly(part("a", "100.00", "20.00"), part("b", "30.00", "0.00"));
        assertThat(lots.spend(cny("60.00")).parts()).containsExactly(part("a", "50.00", "10.00"));
        assertThat(taken.after().balance(cny("0.00"))).isEqualTo(cny("470.00"));
    }

    @Test
    void all_of_it_can_be_spent_but_not_a_cent_more() {
        Lots lots = Lots.NONE.with(lot("a", "100.00", "20.00"));

        assertThat(lots.spend(cny("120.00")).after().balance(cny("0.00"))).isEqualTo(cny("0.00"));
        assertThatThrownBy(() -> lots.spend(cny("120.01"))).isInstanceOf(Rejected.class);
    }

    @Test
    void what_a_ticket_took_comes_back_last_taken_first_and_never_more() {
        Lots lots = Lots.NONE.with(lot("a", "100.00", "20.00")).with(lot("b", "500.00", "0.00"));
        TicketId ticket = new TicketId("t1");
        Spent spent = Spent.NOTHING.with(ticket, lots.spend(cny("150.00")).parts());

        List<LotPart> back = spent.back(ticket, cny("90.00"));

        assertThat(back).containsExactly(part("b", "30.00", "0.00"), part("a", "50.00", "10.00"));
        Spent rest = spent.returned(ticket, back);
        assertThat(rest.back(ticket, cny("60.00"))).containsExactly(part("a", "50.00", "10.00"));
        assertThatThrownBy(() -> rest.back(ticket, cny("60.01"))).isInstanceOf(Rejected.class);
    }

    @Test
    void any_run_of_sales_payments_and_refunds_keeps_every_lot_within_its_bounds() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        Lots lots = Lots.NONE;
        Spent spent = Spent.NOTHING;
        long model = 0;
        List<Long> open = new ArrayList<>();
        for (int step = 0; step < 2_000; step++) {
            int what = random.nextInt(4);
            if (what == 0 && lots.all().size() < 12) {
                long paid = random.nextLong(1, 100_000);
                long bonus = random.nextLong(0, 30_000);
                lots = lots.with(lot(
                        "l" + step,
                        money(paid).amount().toPlainString(),
                        money(bonus).amount().toPlainString()));
                model += paid + bonus;
                continue;
            }
            if (what < 3 && model > 0) {
                long amount = random.nextLong(1, Math.min(model, 40_000) + 1);
                Lots.Taken taken = lots.spend(money(amount));
                lots = taken.after();
                spent = spent.with(new TicketId("t" + open.size()), taken.parts());
                open.add(amount);
                model -= amount;
            } else if (!open.isEmpty()) {
                int ticket = random.nextInt(open.size());
                if (open.get(ticket) > 0) {
                    long amount = random.nextLong(1, open.get(ticket) + 1);
                    TicketId id = new TicketId("t" + ticket);
                    List<LotPart> back = spent.back(id, money(amount));
                    lots = back.stream().reduce(lots, Lots::plus, (one, other) -> other);
                    spent = spent.returned(id, back);
                    open.set(ticket, open.get(ticket) - amount);
                    model += amount;
                }
            }
            assertThat(lots.balance(money(0)).minorUnits())
                    .as("seed %d step %d", seed, step)
                    .isEqualTo(model);
            for (StoredValueLot lot : lots.all()) {
                assertThat(lot.paidLeft().isNegative() || lot.bonusLeft().isNegative())
                        .as("seed %d step %d", seed, step)
                        .isFalse();
                assertThat(lot.paidLeft().compareTo(lot.paid())).isLessThanOrEqualTo(0);
                assertThat(lot.bonusLeft().compareTo(lot.bonus())).isLessThanOrEqualTo(0);
            }
        }
    }

    private static StoredValueLot lot(String id, String paid, String bonus) {
        return new StoredValueLot(
                new LotId(id),
                new BranchId("jingan"),
                "云栖养生有限公司",
                LocalDate.of(2026, 11, 21),
                cny(paid),
                cny(bonus),
                cny(paid),
                cny(bonus));
    }

    private static LotPart part(String lot, String paid, String bonus) {
        return new LotPart(new LotId(lot), cny(paid), cny(bonus));
    }

    private static Money money(long minor) {
        return Money.ofMinorUnits(minor, java.util.Currency.getInstance("CNY"));
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
