package io.salonledger.ui.ticket;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.contracts.ticket.query.SearchTickets;
import io.salonledger.contracts.ticket.query.TicketFilter;
import io.salonledger.contracts.ticket.query.TicketOrder;
import io.salonledger.contracts.ticket.query.TicketRow;
import io.salonledger.ui.find.Finder;
import io.salonledger.ui.find.Found;
import io.salonledger.ui.shell.SalonIcon;

/** Tickets and receipts whose number begins like that. */
@Component
@Order(30)
class TicketFinder implements Finder {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final TicketDesk desk;

    TicketFinder(TicketDesk desk) {
        this.desk = desk;
    }

    @Override
    public String heading() {
        return "ticket.title";
    }

    @Override
    public boolean concerns() {
        return desk.may(Permission.TICKET_SEE);
    }

    @Override
    public List<Found> find(String words) {
        // A number has a digit; names have none.
        if (!words.matches("[A-Za-z0-9-]*[0-9][A-Za-z0-9-]*")) {
            return List.of();
        }
        TicketFilter filter = new TicketFilter(
                desk.chosen().orElse(null), null, null, null, null, null, null, Set.of(), null, null, words, null);
        List<TicketRow> rows = desk.gateway()
                .search(new SearchTickets(filter, TicketOrder.BUSINESS_DATE, true, FEW))
                .page()
                .items();
        PeopleNames names = desk.names(rows);
        return rows.stream().map(row -> found(row, names)).toList();
    }

    private Found found(TicketRow row, PeopleNames names) {
        String about = desk.formats().day(row.businessDate()) + " · " + TicketTexts.guest(row.member(), names) + " · "
                + desk.money(row.total());
        return new Found(
                SalonIcon.TILL, row.number(), about, "ticket/" + row.ticket().value());
    }
}
