package io.salonledger.contracts.ticket;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.Money;

/**
 * Price of one unit, with included taxes if the branch sells so.
 *
 * @param listedFrom the date from which this price version is valid; null: typed at the till, for the list has none
 */
public record LinePrice(Money unit, @Nullable LocalDate listedFrom) {}
