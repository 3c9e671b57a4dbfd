package io.salonledger.command.ticket;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.ticket.command.OpenTicket;
import io.salonledger.contracts.ticket.event.TicketOpened;

/** How a ticket begins. */
final class Opening {

    private Opening() {}

    static TicketOpened of(OpenTicket command, BranchTerms branch, String number) {
        return new TicketOpened(
                command.ticket(),
                command.branch(),
                branch.legalEntity(),
                branch.currency(),
                number,
                command.businessDate(),
                command.openedAt(),
                command.member());
    }

    /** Whether a command is one that was done; refused if its id opened something else, or is of old books. */
    static boolean isDone(@Nullable TicketOpened opened, OpenTicket command) {
        if (opened == null || !isSame(opened, command)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
        return true;
    }

    private static boolean isSame(TicketOpened opened, OpenTicket command) {
        return opened.branch().equals(command.branch())
                && opened.businessDate().equals(command.businessDate())
                && opened.openedAt().isEqual(command.openedAt())
                && Objects.equals(opened.member(), command.member());
    }
}
