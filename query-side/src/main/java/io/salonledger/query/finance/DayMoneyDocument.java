package io.salonledger.query.finance;

import java.time.LocalDate;
import java.util.Currency;

import io.salonledger.contracts.finance.query.MoneySource;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TenderKind;

/** One payment in or out, in minor units; below zero: out. */
record DayMoneyDocument(
        BranchId branch, LocalDate businessDate, TenderKind kind, MoneySource source, Currency currency, long amount) {}
