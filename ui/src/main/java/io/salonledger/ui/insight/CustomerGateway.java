package io.salonledger.ui.insight;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.insight.query.CountCustomers;
import io.salonledger.contracts.insight.query.CustomerBase;
import io.salonledger.contracts.insight.query.CustomerMeasures;
import io.salonledger.contracts.insight.query.CustomerRow;
import io.salonledger.contracts.insight.query.FindCustomerBase;
import io.salonledger.contracts.insight.query.FindSavedSearches;
import io.salonledger.contracts.insight.query.MeasureCustomers;
import io.salonledger.contracts.insight.query.SavedSearch;
import io.salonledger.contracts.insight.query.SearchCustomers;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.MessageGateway;

/** What the console asks about customers, and the searches that a user keeps. */
@Component
public class CustomerGateway {

    private static final String SAVED = "saved-searches";

    /** No oftener than counts are worth. */
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

    List<Long> count(List<MeasureCustomers> questions) {
        return messages.ask(new CountCustomers(questions)).found();
    }

    CustomerBase base(LocalDate today) {
        return messages.ask(new FindCustomerBase(today));
    }

    List<SavedSearch> saved() {
        return messages.ask(new FindSavedSearches());
    }

    /**
     * Keeps, renames or deletes a search of the user.
     *
     * @return false if it is recorded but not shown yet
     */
    boolean keep(Command command, String user) {
        return messages.sendAndFollow(command, new WatchReadModel(SAVED, user));
    }

    /** The user's own searches, also from another window. */
    static List<WatchReadModel> saved(String user) {
        return Live.one(user, SAVED);
    }
}
