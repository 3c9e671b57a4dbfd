package io.salonledger.command.ticket;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.command.ChangeTicketLine;
import io.salonledger.contracts.ticket.command.RemoveTicketLine;
import io.salonledger.contracts.ticket.event.TicketLineAdded;
import io.salonledger.contracts.ticket.event.TicketLineChanged;
import io.salonledger.contracts.ticket.event.TicketLineRemoved;
import io.salonledger.contracts.ticket.event.TicketOpened;

/** What becomes of an open ticket when one of its lines is added, changed or taken off: all are priced anew. */
record LineEdits(TicketOpened ticket, List<TicketLine> lines, PriceDesk prices) {

    /** Whether a line came from the same command, sent again. */
    static boolean isSame(TicketLine line, AddTicketLine command) {
        return LineTerms.of(command).equals(LineTerms.of(line)) && PriceDesk.sells(line, command);
    }

    TicketLineAdded added(AddTicketLine command, Actor actor) {
        TicketLine line = prices.line(ticket, command, LineTerms.of(command), actor);
        PriceDesk.Priced priced = prices.price(
                ticket, Stream.concat(lines.stream(), Stream.of(line)).toList());
        return new TicketLineAdded(ticket.ticket(), command.line(), priced.lines(), priced.totals());
    }

    /** @return empty if it is so already */
    Optional<TicketLineChanged> changed(ChangeTicketLine command, Actor actor) {
        LineTerms terms = LineTerms.of(command);
        TicketLine before = lines.stream()
                .filter(line -> line.line().equals(command.line()))
                .findFirst()
                .orElseThrow(TicketRejection.LINE_NOT_FOUND::because);
        if (terms.equals(LineTerms.of(before))) {
            return Optional.empty();
        }
        TicketLine after = prices.line(ticket, before, terms, actor);
        PriceDesk.Priced priced = prices.price(
                ticket,
                lines.stream().map(line -> line == before ? after : line).toList());
        return Optional.of(new TicketLineChanged(ticket.ticket(), command.line(), priced.lines(), priced.totals()));
    }

    /** @return empty if it is not there */
    Optional<TicketLineRemoved> removed(RemoveTicketLine command) {
        List<TicketLine> left = lines.stream()
                .filter(line -> !line.line().equals(command.line()))
                .toList();
        if (left.size() == lines.size()) {
            return Optional.empty();
        }
        PriceDesk.Priced priced = prices.price(ticket, left);
        return Optional.of(new TicketLineRemoved(ticket.ticket(), command.line(), priced.lines(), priced.totals()));
    }
}
