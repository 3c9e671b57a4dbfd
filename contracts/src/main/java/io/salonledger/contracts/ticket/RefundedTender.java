package io.salonledger.contracts.ticket;

import io.salonledger.contracts.money.Money;

/** A payment that was given back, in part or whole. */
public record RefundedTender(TenderId tender, TenderKind kind, Money amount) {}
