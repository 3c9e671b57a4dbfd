package io.salonledger.contracts.insight.query;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.organisation.BranchId;

/**
 * The first and newest business date that have takings.
 *
 * @param branch null: all that the asker may see
 */
@Needs(Permission.INSIGHT_SEE)
public record FindTakingsSpan(@Nullable BranchId branch) implements Query<TakingsSpan> {}
