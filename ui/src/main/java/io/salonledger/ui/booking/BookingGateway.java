package io.salonledger.ui.booking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.query.BookingCounts;
import io.salonledger.contracts.booking.query.BookingFilter;
import io.salonledger.contracts.booking.query.BookingNews;
import io.salonledger.contracts.booking.query.BookingOrder;
import io.salonledger.contracts.booking.query.BookingRow;
import io.salonledger.contracts.booking.query.CountBookings;
import io.salonledger.contracts.booking.query.SearchBookingChanges;
import io.salonledger.contracts.booking.query.SearchBookings;
import io.salonledger.contracts.catalogue.query.CatalogueOrder;
import io.salonledger.contracts.catalogue.query.SearchServices;
import io.salonledger.contracts.catalogue.query.ServiceFilter;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.staff.query.EmployeeFilter;
import io.salonledger.contracts.staff.query.SearchEmployees;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.message.Refused;

/** What the console asks about bookings. */
@Component
public class BookingGateway {

    private static final PageRequest MANY = new PageRequest(0, 1_000);

    private final MessageGateway messages;

    BookingGateway(MessageGateway messages) {
        this.messages = messages;
    }

    List<BookingRow> search(BookingFilter filter, BookingOrder order, int offset, int limit) {
        return messages.ask(new SearchBookings(filter, order, new PageRequest(offset, limit)))
                .items();
    }

    BookingNews changes(SearchBookingChanges query) {
        return messages.ask(query);
    }

    BookingCounts count(BookingFilter filter) {
        return messages.ask(new CountBookings(filter));
    }

    /** What employees are called, by id; none for who may not see them. */
    Map<String, String> employees() {
        Map<String, String> names = new LinkedHashMap<>();
        try {
            messages.ask(new SearchEmployees(EmployeeFilter.ALL, MANY))
                    .items()
                    .forEach(row -> names.put(row.employee().value(), row.label()));
        } catch (Refused notPermitted) {
            return Map.of();
        }
        return names;
    }

    Map<String, String> services() {
        Map<String, String> names = new LinkedHashMap<>();
        try {
            messages.ask(new SearchServices(ServiceFilter.ALL, java.time.LocalDate.EPOCH, CatalogueOrder.BY_NAME, MANY))
                    .items()
                    .forEach(row ->
                            names.put(row.service().value(), row.description().label()));
        } catch (Refused notPermitted) {
            return Map.of();
        }
        return names;
    }
}
