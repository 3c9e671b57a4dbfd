package io.salonledger.contracts.roster.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/**
 * The plans of the employee who asks, one for each branch with something to do that day.
 *
 * @param date business date, null means today
 */
@Needs(Permission.BOOKING_SEE)
public record FindMyDay(@Nullable LocalDate date) implements Query<MyDay> {}
