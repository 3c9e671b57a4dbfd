package io.salonledger.contracts.message;

/**
 * A read model now shows everything up to a position of the log.
 *
 * @param position number of the newest event it holds; −1 before the first
 */
public record ReadModelChanged(String readModel, long position) {}
