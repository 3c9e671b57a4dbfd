package io.salonledger.command.demo;

import java.time.LocalDate;

/** How many guests come on a day. */
final class Trade {

    /** From Monday to Sunday, in a shop of middle size. */
    private static final double[] WEEK = {9, 9, 9, 9.5, 12, 16, 14.5};

    /** Today is a good day, so that there is something to look at. */
    private static final double TODAY = 1.7;

    private static final double LAST_WEEK = 1.2;

    private Trade() {}

    /** @param ago days; below zero for those to come, for which fewer and fewer have booked yet */
    static int on(Shop shop, LocalDate day, int ago, int days, Dice dice) {
        double usual = WEEK[day.getDayOfWeek().getValue() - 1];
        double growth = ago > 0 ? 1.12 - 0.3 * ago / days : 1;
        double near = ago == 0 ? TODAY : ago < 0 ? Math.max(0.2, 0.9 + 0.13 * ago) : ago <= 6 ? LAST_WEEK : 1;
        return (int) Math.round(usual * shop.trade() * growth * near * (0.85 + 0.3 * dice.part()));
    }
}
