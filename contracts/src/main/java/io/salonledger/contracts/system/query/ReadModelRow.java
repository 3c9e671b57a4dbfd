package io.salonledger.contracts.system.query;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * One generation of one read model.
 *
 * @param name for example {@code member-details}
 * @param version of its form
 * @param generation counts the buildings
 * @param position number of the newest event that it holds; −1 before the first
 * @param lag events that it has still to read
 * @param rate events a second, lately
 * @param standingFor how long it has not moved although there is something to read
 * @param failure type of what keeps it from going on; null if nothing does
 */
public record ReadModelRow(
        String name,
        int version,
        int generation,
        Store store,
        State state,
        long position,
        long lag,
        long rate,
        Duration standingFor,
        long deadLetters,
        long documents,
        @Nullable String failure) {

    /** Where its documents are. */
    public enum Store {
        MONGODB,
        ELASTICSEARCH
    }

    /** How it stands. */
    public enum State {
        /** Shows all that is recorded, or will in a moment. */
        LIVE,
        /** Read, but behind. */
        CATCHING_UP,
        /** Being built beside the one that is read. */
        BUILDING,
        /** Does not go on by itself. */
        STUCK
    }
}
