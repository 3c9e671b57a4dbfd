package io.salonledger.contracts.insight.query;

/**
 * The customers as a whole, on a day.
 *
 * @param all members that are on file
 * @param first who came for the first time in the month of that day
 * @param firstBefore who came for the first time in the month before, up to the same day
 * @param active who came in the last {@value #RECENT} days
 * @param away who came before, but not in the last {@value #RECENT} days
 * @param never who are on file and never came
 */
public record CustomerBase(long all, long first, long firstBefore, long active, long away, long never) {

    /** Days within which a customer counts as active. */
    public static final int RECENT = 90;
}
