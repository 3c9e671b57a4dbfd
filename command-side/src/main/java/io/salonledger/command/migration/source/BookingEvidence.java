package io.salonledger.command.migration.source;

/**
 * What the rest of the books tells about a booking, which has no state of its own.
 *
 * @param receiptSameDay the client has a receipt of that day
 * @param noShow a row of the no-show report is this booking
 * @param open lies after the stock date, so it is still to come
 */
public record BookingEvidence(boolean receiptSameDay, boolean noShow, boolean open) {

    public static final BookingEvidence NONE = new BookingEvidence(false, false, false);
}
