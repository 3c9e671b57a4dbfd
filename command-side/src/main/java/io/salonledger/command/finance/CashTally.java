package io.salonledger.command.finance;

import java.time.LocalDate;
import java.util.Currency;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import io.salonledger.command.log.DecisionDatabase;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;

/** Every movement of cash once, beside the log: no read model is asked when a day is closed. */
@Component
class CashTally implements RecordedCash {

    private final JdbcTemplate sql;

    CashTally(DecisionDatabase database) {
        this.sql = database.with(CashTally.class, "recorded-cash.sql").sql();
    }

    /** Set, not added: a movement seen twice counts once. */
    void put(String movement, BranchId branch, LocalDate businessDate, Money amount) {
        sql.update(
                "MERGE INTO recorded_cash (movement, branch, business_date, minor_units) KEY (movement)"
                        + " VALUES (?, ?, ?, ?)",
                movement,
                branch.value(),
                businessDate.toString(),
                amount.minorUnits());
    }

    @Override
    public Money of(BranchId branch, LocalDate businessDate, Currency currency) {
        Long sum = sql.queryForObject(
                "SELECT COALESCE(SUM(minor_units), 0) FROM recorded_cash WHERE branch = ? AND business_date = ?",
                Long.class,
                branch.value(),
                businessDate.toString());
        return Money.ofMinorUnits(sum == null ? 0 : sum, currency);
    }
}
