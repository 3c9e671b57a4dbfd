package io.salonledger.command.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.stock.LotUse;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockLot;

/**
 * Random movements against a model that only knows one number and which lots have expired. A failing sequence is
 * shortened before it is shown, with its seed.
 */
class StockSequenceTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final UnitCost COST = UnitCost.of("7.125", "CNY");
    private static final int SEQUENCES = 400;
    private static final int LENGTH = 60;

    private enum Kind {
        RECEIVE,
        SELL,
        USE,
        TAKE_BACK,
        CORRECT
    }

    /** One random step; quantities and days are drawn beforehand, so that a shortened sequence stays the same. */
    private record Step(int number, Kind kind, BigDecimal quantity, int day, int shelfLife) {
        MovementId id() {
            return new MovementId("m" + number);
        }
    }

    @Test
    void on_hand_is_the_sum_of_movements_and_no_expired_lot_is_ever_issued() {
        for (long seed = 1; seed <= SEQUENCES; seed++) {
            List<Step> steps = steps(new SplittableRandom(seed));
            String fault = fault(steps);
            if (fault != null) {
                throw new AssertionError("Seed " + seed + ": " + fault + " in " + shortened(steps));
            }
        }
    }

    private static List<Step> steps(SplittableRandom random) {
        List<Step> steps = new ArrayList<>();
        int day = 0;
        for (int i = 0; i < LENGTH; i++) {
            day += random.nextInt(4);
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            BigDecimal quantity = BigDecimal.valueOf(random.nextInt(1, 20_000), random.nextInt(4));
            steps.add(new Step(i, kind, quantity, day, random.nextInt(-2, 30)));
        }
        return steps;
    }

    private static List<Step> shortened(List<Step> failing) {
        List<Step> steps = failing;
        for (int chunk = steps.size() / 2; chunk > 0; chunk /= 2) {
            for (int from = 0; from + chunk <= steps.size(); ) {
                List<Step> fewer = new ArrayList<>(steps);
                fewer.subList(from, from + chunk).clear();
                if (fault(fewer) != null) {
                    steps = fewer;
                } else {
                    from += chunk;
                }
            }
        }
        return steps;
    }

    private static @Nullable String fault(List<Step> steps) {
        Model model = new Model();
        for (Step step : steps) {
            String fault = model.take(step);
            if (fault != null) {
                return step + ": " + fault;
            }
        }
        return null;
    }

    private static final class Model {

        private Lots lots = Lots.NONE;
        private BigDecimal sum = BigDecimal.ZERO;
        private final Map<MovementId, LocalDate> expiries = new HashMap<>();
        private final Map<MovementId, List<StockLot>> issues = new LinkedHashMap<>();

        @Nullable
        String take(Step step) {
            LocalDate date = START.plusDays(step.day());
            return switch (step.kind()) {
                case RECEIVE -> receive(step, date);
                case SELL -> issue(step, date, step.quantity());
                case USE -> issue(step, date, step.quantity().min(lots.usable(date)));
                case TAKE_BACK -> takeBack(step, date);
                case CORRECT -> correct(step, date);
            };
        }

        private @Nullable String receive(Step step, LocalDate date) {
            LocalDate expiry = step.shelfLife() > 25 ? null : date.plusDays(step.shelfLife());
            if (expiry != null) {
                expiries.put(step.id(), expiry);
            }
            BigDecimal quantity = Quantities.normal(step.quantity());
            sum = sum.add(quantity);
            lots = lots.plus(new StockLot(step.id(), "", expiry, COST, quantity))
                    .covered(date);
            return checked(List.of(), date);
        }

        private @Nullable String issue(Step step, LocalDate date, BigDecimal quantity) {
            if (quantity.signum() <= 0) {
                return null;
            }
            Lots before = lots;
            StockChange change = StockChange.issue(lots, step.id(), quantity, date, COST);
            issues.put(step.id(), IssuedParts.of(change.uses(), lots));
            sum = sum.subtract(quantity);
            lots = change.lots();
            if (change.uses().stream()
                            .map(LotUse::change)
                            .reduce(quantity, BigDecimal::add)
                            .signum()
                    != 0) {
                return "the uses don't make up the issue";
            }
            return orders(before, change, date) ? checked(change.uses(), date) : "a lot was passed over";
        }

        /** Nothing usable that expires earlier than a lot that was taken is left. */
        private static boolean orders(Lots before, StockChange change, LocalDate date) {
            return change.uses().stream()
                    .flatMap(use -> before.find(use.lot()).stream())
                    .allMatch(taken -> change.lots().all().stream()
                            .filter(left -> left.quantity().signum() > 0 && !left.isExpiredOn(date))
                            .noneMatch(left -> day(left).isBefore(day(taken))));
        }

        private static LocalDate day(StockLot lot) {
            return lot.expiry() == null ? LocalDate.MAX : lot.expiry();
        }

        private @Nullable String takeBack(Step step, LocalDate date) {
            if (issues.isEmpty()) {
                return null;
            }
            MovementId issue = issues.keySet().iterator().next();
            List<StockLot> parts = issues.remove(issue);
            BigDecimal back = step.quantity().min(IssuedParts.sum(parts));
            StockChange change = StockChange.giveBack(lots, step.id(), issue, IssuedParts.last(parts, back), date);
            sum = sum.add(back);
            lots = change.lots();
            List<StockLot> left = IssuedParts.without(parts, back);
            if (!left.isEmpty()) {
                issues.put(issue, left);
            }
            return checked(List.of(), date);
        }

        private @Nullable String correct(Step step, LocalDate date) {
            BigDecimal change = step.number() % 2 == 0
                    ? step.quantity()
                    : step.quantity().min(lots.present()).negate();
            sum = sum.add(change);
            lots = StockChange.correct(lots, step.id(), change, date, COST).lots();
            return checked(List.of(), date);
        }

        private @Nullable String checked(List<LotUse> uses, LocalDate date) {
            if (lots.onHand().compareTo(sum) != 0) {
                return "on hand " + lots.onHand() + ", sum of movements " + sum;
            }
            if (uses.stream()
                    .anyMatch(use ->
                            expiries.getOrDefault(use.lot(), LocalDate.MAX).isBefore(date))) {
                return "an expired lot was issued";
            }
            BigDecimal value =
                    Objects.requireNonNull(lots.value(COST.currency())).amount();
            if (value.compareTo(lots.onHand().multiply(COST.amount())) != 0) {
                return "value " + value + " of " + lots.onHand();
            }
            return lots.all().stream().map(StockLot::id).distinct().count()
                            == lots.all().size()
                    ? null
                    : "a lot is there twice";
        }
    }
}
