package io.salonledger.contracts.finance.query;

import java.time.LocalDate;
import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** Closed days since a business date that don't tally, in the branches that the asker may see, newest first. */
@Needs(Permission.DAY_SEE)
public record SearchDayMatters(LocalDate from) implements Query<List<DayMatter>> {}
