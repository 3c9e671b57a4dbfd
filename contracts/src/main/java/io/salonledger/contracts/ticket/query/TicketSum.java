package io.salonledger.contracts.ticket.query;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;

/** What tickets of one currency come to together. */
public record TicketSum(long tickets, Money net, UnitCost tax, Money total) {}
