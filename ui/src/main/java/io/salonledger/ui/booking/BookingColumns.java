package io.salonledger.ui.booking;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.booking.query.BookingRow;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.language.Formats;

/** The columns of the list of bookings, on the page, on the phone and in a file. */
record BookingColumns(Component at, Formats formats) {

    void on(Grid<BookingRow> grid) {
        grid.addColumn(this::when)
                .setHeader(at.getTranslation("booking.when"))
                .setKey("when")
                .setSortable(true)
                .setComparator((one, other) -> 0)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader(at.getTranslation("list.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::guest).setHeader(at.getTranslation("booking.member"));
        grid.addColumn(this::service)
                .setHeader(at.getTranslation("booking.service"))
                .setFlexGrow(2);
        grid.addColumn(this::employee).setHeader(at.getTranslation("booking.employee"));
        grid.addComponentColumn(this::more)
                .setHeader(at.getTranslation("booking.more"))
                .setFlexGrow(2);
        var narrow = grid.addComponentColumn(
                row -> new PhoneRow(guest(row) + " · " + service(row), when(row) + " · " + employee(row), state(row)));
        Narrow.columns(grid, narrow);
    }

    private String when(BookingRow row) {
        String day = formats.tableDay(row.date());
        return row.time() == null ? day : day + " " + formats.time(row.time());
    }

    private String guest(BookingRow row) {
        if (row.arrangement().member() == null) {
            if (!row.names().member().isEmpty()) {
                return row.names().member();
            }
            return row.arrangement().guestAsWritten().equals("WALK_IN")
                    ? at.getTranslation("booking.walk-in")
                    : at.getTranslation("booking.nobody");
        }
        return row.names().member().isEmpty()
                ? at.getTranslation("booking.erased")
                : row.names().member();
    }

    private String service(BookingRow row) {
        return row.names().service().isEmpty()
                ? row.arrangement().serviceAsWritten()
                : row.names().service();
    }

    private String employee(BookingRow row) {
        if (row.arrangement().employee() == null) {
            return row.arrangement().employeeAsWritten().isEmpty() ? "" : at.getTranslation("booking.house");
        }
        return row.names().employee();
    }

    private Badge state(BookingRow row) {
        return BookingTexts.badge(at, row.state());
    }

    /** What the old books tell besides: a receipt of the day, or who cancelled when. */
    private Div more(BookingRow row) {
        Div cell = new Div();
        if (row.receiptSameDay()) {
            cell.add(new Badge(Tone.QUIET, SalonIcon.CASH, at.getTranslation("booking.receipt")));
        }
        if (row.reason() != null) {
            Span why = new Span(at.getTranslation("planner.reason." + BookingTexts.kebab(row.reason())));
            why.addClassNames("muted", "small");
            cell.add(why);
        }
        var cancellation = row.cancellation();
        if (cancellation != null) {
            String by = row.names().cancelledBy().isEmpty()
                    ? at.getTranslation("booking.by-system")
                    : row.names().cancelledBy();
            Span words =
                    new Span(at.getTranslation("booking.cancelled", formats.tableDay(cancellation.cancelledOn()), by));
            words.addClassNames("muted", "small");
            cell.add(words);
        }
        return cell;
    }

    List<ExportColumn<BookingRow>> export() {
        return List.of(
                new ExportColumn<>(at.getTranslation("booking.when"), this::when),
                new ExportColumn<>(
                        at.getTranslation("list.state"), row -> state(row).getText()),
                new ExportColumn<>(at.getTranslation("booking.member"), this::guest),
                new ExportColumn<>(at.getTranslation("booking.service"), this::service),
                new ExportColumn<>(at.getTranslation("booking.employee"), this::employee),
                new ExportColumn<>(at.getTranslation("booking.source"), BookingColumns::source));
    }

    private static String source(BookingRow row) {
        return row.source() == null
                ? ""
                : row.source().file() + ":" + row.source().row();
    }
}
