package io.salonledger.contracts.finance.query;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.organisation.BranchId;

/**
 * Closed days, newest first; only of the branches that the asker may see.
 *
 * @param branch null: all
 */
@Needs(Permission.DAY_SEE)
public record SearchDayCloses(@Nullable BranchId branch, PageRequest page) implements Query<Page<DayCloseRow>> {}
