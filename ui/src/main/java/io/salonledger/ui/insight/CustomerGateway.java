package io.salonledger.ui.insight;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.insight.query.CustomerMeasures;
import io.salonledger.contracts.insight.query.CustomerRow;
import io.salonledger.contracts.insight.query.MeasureCustomers;
import io.salonledger.contracts.insight.query.SearchCustomers;
import io.salonledger.contracts.message.Page;
import io.salonledger.ui.message.MessageGateway;

/** What the console asks about customers. */
@Component
public class CustomerGateway {

    private final MessageGateway messages;

    CustomerGateway(MessageGateway messages) {
        this.messages = messages;
    }

    Page<CustomerRow> search(SearchCustomers query) {
        return messages.ask(query);
    }

    CustomerMeasures measure(MeasureCustomers query) {
        return messages.ask(query);
    }
}
