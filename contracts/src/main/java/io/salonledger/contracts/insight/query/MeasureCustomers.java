package io.salonledger.contracts.insight.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** Counts and measures the customers that {@link SearchCustomers} finds; shows nobody. */
@Needs(Permission.CUSTOMER_SEARCH)
public record MeasureCustomers(String text, CustomerFilter filter) implements Query<CustomerMeasures> {}
