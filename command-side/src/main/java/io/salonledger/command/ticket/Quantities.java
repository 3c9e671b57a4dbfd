package io.salonledger.command.ticket;

import java.math.BigDecimal;

import io.salonledger.contracts.ticket.TicketRejection;

/** Quantities in one form, so that 1, 1.0 and 1.000 are the same content. */
final class Quantities {

    private static final int MAX_SCALE = 3;
    private static final int MAX_DIGITS = 9;

    private Quantities() {}

    static BigDecimal positive(BigDecimal quantity) {
        if (quantity.signum() <= 0) {
            throw TicketRejection.LINE_QUANTITY_INVALID.because();
        }
        return notNegative(quantity);
    }

    static BigDecimal notNegative(BigDecimal quantity) {
        BigDecimal plain = plain(quantity);
        if (plain.signum() < 0 || plain.scale() > MAX_SCALE || plain.precision() > MAX_DIGITS) {
            throw TicketRejection.LINE_QUANTITY_INVALID.because();
        }
        return plain;
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
