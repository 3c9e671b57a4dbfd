package io.salonledger.contracts.insight.query;

import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** How many customers match each of several questions, in their order; shows nobody. */
@Needs(Permission.CUSTOMER_SEARCH)
public record CountCustomers(List<MeasureCustomers> questions) implements Query<CustomerCounts> {

    public CountCustomers {
        questions = List.copyOf(questions);
    }
}
