package io.salonledger.command.ticket;

import java.util.Map;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.ticket.event.TicketOpened;

/** Who may touch a ticket: those who work for its branch. Its commands don't name the branch, so it is checked here. */
final class Access {

    private Access() {}

    static Actor of(Map<String, ?> metadata) {
        return Actor.from(metadata).orElseThrow(GeneralRejection.ACTOR_MISSING::because);
    }

    static TicketOpened admit(TicketOpened ticket, Map<String, ?> metadata) {
        if (!of(metadata).mayActFor(ticket.branch().value())) {
            throw GeneralRejection.BRANCH_NOT_PERMITTED.because();
        }
        return ticket;
    }
}
