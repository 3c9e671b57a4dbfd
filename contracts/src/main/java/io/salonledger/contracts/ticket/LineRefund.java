package io.salonledger.contracts.ticket;

import java.math.BigDecimal;

import io.salonledger.contracts.money.Money;

/**
 * What is to be given back of a line.
 *
 * @param amount with taxes; at most what was paid for the line and is not refunded yet
 * @param quantity how much of it is undone, 0 if only the price is lowered; at most what was sold and is not undone yet
 */
public record LineRefund(LineId line, Money amount, BigDecimal quantity, StockReturn stock) {}
