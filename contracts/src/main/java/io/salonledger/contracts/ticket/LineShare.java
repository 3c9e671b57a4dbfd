package io.salonledger.contracts.ticket;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * A staff share with its part of the line's net amount; the parts sum to it exactly.
 *
 * @param employee null: the house
 */
public record LineShare(@Nullable EmployeeId employee, BigDecimal percent, Money net) {}
