package io.salonledger.contracts.finance.query;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.TenderKind;

/** What came in one way from one source on a day; below zero: went out. */
public record DayMoney(TenderKind kind, MoneySource source, long times, Money amount) {}
