package io.salonledger.ui.ticket;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.contracts.ticket.query.TicketRow;
import io.salonledger.ui.shell.Segments;

/** The open tickets of a till, one of them at hand; the others wait. */
final class HeldTickets extends Div {

    /** Stands for a ticket that is not opened yet. */
    static final String FRESH = "";

    private final transient TicketDesk desk;
    private final transient Consumer<String> go;

    /** @param go takes the id of the ticket that was chosen, or {@link #FRESH} */
    HeldTickets(TicketDesk desk, Consumer<String> go) {
        this.desk = desk;
        this.go = go;
    }

    void show(BranchId branch, Optional<TicketDetails> atHand) {
        setVisible(TicketDesk.guarded(() -> draw(desk.gateway().open(branch), atHand)));
    }

    void draw(List<TicketRow> open, Optional<TicketDetails> atHand) {
        Segments<String> tabs = new Segments<>(getTranslation("ticket.held"), go::accept);
        PeopleNames names = desk.names(open);
        for (TicketRow row : open) {
            tabs.add(
                    TicketTexts.guest(row.member(), names) + " " + desk.amount(row.total()),
                    row.ticket().value());
        }
        tabs.add("+", FRESH);
        tabs.choose(atHand.map(found -> found.ticket().value()).orElse(FRESH));
        removeAll();
        add(tabs);
    }
}
