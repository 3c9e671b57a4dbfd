package io.salonledger.contracts.organisation.query;

import java.time.LocalDate;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.TaxScheme;

/** The taxes of a branch on a business date; a scheme without taxes if none was set. */
@Needs(Permission.BRANCH_SEE)
public record FindTaxScheme(BranchId branch, LocalDate businessDate) implements Query<TaxScheme> {}
