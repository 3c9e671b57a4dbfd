package io.salonledger.command.demo;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Chance that falls the same way each time it is asked for the same thing. */
final class Dice {

    private static final long SEED = 20_260_118L;

    private final Random random;

    Dice(String what) {
        this.random = new Random(SEED * 31 + what.hashCode());
    }

    /** From one number up to another, both of them possible. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    double part() {
        return random.nextDouble();
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> T weighted(List<T> all, ToDoubleFunction<T> weight) {
        double left = random.nextDouble() * all.stream().mapToDouble(weight).sum();
        for (T one : all) {
            left -= weight.applyAsDouble(one);
            if (left < 0) {
                return one;
            }
        }
        return all.getLast();
    }
}
