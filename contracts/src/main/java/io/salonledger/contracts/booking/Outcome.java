package io.salonledger.contracts.booking;

/**
 * What the old books tell about an imported booking, which has no state of its own.
 *
 * @param toBePlaced lies after the day of the export, so it is still to come
 * @param receiptSameDay the guest has a receipt of that day
 */
public record Outcome(boolean toBePlaced, boolean receiptSameDay) {}
