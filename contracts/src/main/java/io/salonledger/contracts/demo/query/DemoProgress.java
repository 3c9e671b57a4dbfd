package io.salonledger.contracts.demo.query;

import io.salonledger.contracts.demo.DemoPhase;

/**
 * How far the demo shop is.
 *
 * @param done commands that were answered
 * @param total commands of the whole shop; 0 as long as nobody has counted them
 * @param refused of those done
 */
public record DemoProgress(DemoPhase phase, int done, int total, int refused) {

    public static final DemoProgress NONE = new DemoProgress(DemoPhase.NONE, 0, 0, 0);

    /** Something is still being made. */
    public boolean isGrowing() {
        return phase == DemoPhase.TODAY || phase == DemoPhase.PAST;
    }

    /** From 0 to 1. */
    public double part() {
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }
}
