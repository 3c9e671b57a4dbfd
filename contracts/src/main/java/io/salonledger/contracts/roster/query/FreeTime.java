package io.salonledger.contracts.roster.query;

import java.time.LocalDate;

import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * A time at which a service could begin.
 *
 * @param date business date
 * @param employee who is free; of several the one with the least to do
 * @param others how many more are free then
 */
public record FreeTime(LocalDate date, ShopTime start, EmployeeId employee, String name, int others) {}
