package io.salonledger.contracts.ticket;

import java.math.BigDecimal;

import io.salonledger.contracts.money.Money;

/**
 * What is to be given back of a line.
 *
 * @param amount with taxes; at most what was paid for the line and is not refunded yet
 * @param quantity how much comes back, 0 if nothing does; at most what was sold and is not back yet
 */
public record LineRefund(LineId line, Money amount, BigDecimal quantity, StockReturn stock) {}
