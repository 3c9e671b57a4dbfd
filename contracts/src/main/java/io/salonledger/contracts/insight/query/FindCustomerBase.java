package io.salonledger.contracts.insight.query;

import java.time.LocalDate;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/**
 * What the customers of the asker's branches come to as a whole.
 *
 * @param today last day that counts in
 */
@Needs(Permission.CUSTOMER_SEARCH)
public record FindCustomerBase(LocalDate today) implements Query<CustomerBase> {}
