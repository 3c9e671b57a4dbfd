package io.salonledger.contracts.ticket;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.Money;

/**
 * Price of one unit, with included taxes if the branch sells so.
 *
 * @param version number of the catalogue's terms that it was sold at; null if the terms name no price and it was typed
 */
public record LinePrice(Money unit, @Nullable Integer version) {}
