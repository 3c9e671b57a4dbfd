package io.salonledger.command.migration.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.salonledger.command.migration.source.SourceBooking;
import io.salonledger.command.migration.source.SourceCancellation;
import io.salonledger.command.migration.source.SourceClient;
import io.salonledger.command.migration.source.SourceNoShow;
import io.salonledger.command.migration.source.SourceProduct;
import io.salonledger.command.migration.source.SourceService;
import io.salonledger.command.migration.source.SourceStaff;
import io.salonledger.command.migration.source.SourceStock;
import io.salonledger.command.migration.source.SourceTicketLine;

/** What the rows gave so far, before the tables are put together. */
final class Drafts {

    /** A line that does not stand in its receipt yet. */
    record Line(String receipt, LocalDate date, SourceTicketLine line) {}

    final List<SourceService> services = new ArrayList<>();
    final List<SourceProduct> products = new ArrayList<>();
    final List<SourceStock> stock = new ArrayList<>();
    final List<SourceClient> members = new ArrayList<>();
    final List<SourceStaff> employees = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<SourceBooking> bookings = new ArrayList<>();
    final List<SourceCancellation> cancellations = new ArrayList<>();
    final List<SourceNoShow> noShows = new ArrayList<>();
}
