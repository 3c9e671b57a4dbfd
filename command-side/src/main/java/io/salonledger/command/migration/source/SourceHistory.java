package io.salonledger.command.migration.source;

import java.util.List;

/** What happened, in the order of the files. */
public record SourceHistory(
        List<SourceTicket> tickets,
        List<SourceBooking> bookings,
        List<SourceCancellation> cancellations,
        List<SourceNoShow> noShows) {

    public SourceHistory {
        tickets = List.copyOf(tickets);
        bookings = List.copyOf(bookings);
        cancellations = List.copyOf(cancellations);
        noShows = List.copyOf(noShows);
    }
}
