package io.salonledger.ui.complaint;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.query.ComplaintRow;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;

import static io.salonledger.ui.complaint.ComplaintTexts.text;
import static io.salonledger.ui.complaint.ComplaintTexts.word;

/** The columns of the list of complaints, on the page and in a file. */
final class ComplaintColumns {

    private ComplaintColumns() {}

    static void add(Grid<ComplaintRow> grid, ComplaintDesk desk, Supplier<ComplaintNames> names) {
        grid.addComponentColumn(row -> phone(row, desk, names.get()))
                .setKey("PHONE")
                .setVisible(false);
        grid.addComponentColumn(row -> sort(row))
                .setKey("SORT")
                .setHeader(text("complaint.severity"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> what(row))
                .setKey("NUMBER")
                .setHeader(text("complaint.text"))
                .setFlexGrow(4)
                .setSortable(true);
        grid.addColumn(row -> names.get().complainant(row.member(), row.caller()))
                .setKey("WHO")
                .setHeader(text("complaint.who"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> names.get().employee(row.employee()))
                .setKey("EMPLOYEE")
                .setHeader(text("complaint.employee"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        if (desk.chosen().isEmpty()) {
            grid.addColumn(row -> desk.branches().name(row.branch()))
                    .setKey("BRANCH")
                    .setHeader(text("complaint.branch"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.addColumn(row -> desk.formats().tableTime(row.receivedAt().toInstant()))
                .setKey("RECEIVED")
                .setHeader(text("complaint.received"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setSortable(true);
        grid.addColumn(row -> owner(row, names.get()))
                .setKey("OWNER")
                .setHeader(text("complaint.owner"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> due(row, desk))
                .setKey("DUE")
                .setHeader(text("complaint.due"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setSortable(true);
        grid.addComponentColumn(row -> ComplaintTexts.state(row.state()))
                .setKey("STATE")
                .setHeader(text("list.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Narrow.columns(grid);
    }

    private static Component sort(ComplaintRow row) {
        return ComplaintTexts.sort(row.classification());
    }

    private static Component what(ComplaintRow row) {
        Span words = new Span(row.text().isEmpty() ? text("complaint.erased.text") : row.text());
        words.addClassName("words");
        Span about = new Span(
                row.number() + " · " + word("cause", row.classification().cause()));
        about.addClassNames("muted", "small");
        Div cell = new Div(words, about);
        cell.addClassNames("two-lines", "sl-complaint");
        return cell;
    }

    private static String owner(ComplaintRow row, ComplaintNames names) {
        return row.owner() == null ? "–" : names.owner(row.owner());
    }

    /** Of what is closed, how long it took. */
    private static Component due(ComplaintRow row, ComplaintDesk desk) {
        if (row.state().isOpen()) {
            return ComplaintTexts.due(row.due(), row.overdue(), desk);
        }
        Span took = new Span(
                row.resolutionTook() == null
                        ? "–"
                        : text("complaint.took", ComplaintTexts.span(row.resolutionTook(), desk)));
        took.addClassName("muted");
        return took;
    }

    private static Component phone(ComplaintRow row, ComplaintDesk desk, ComplaintNames names) {
        String below = Stream.of(
                        names.complainant(row.member(), row.caller()),
                        word("cause", row.classification().cause()),
                        row.number())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        Component state = row.state().isOpen() ? due(row, desk) : ComplaintTexts.state(row.state());
        return new PhoneRow(row.text().isEmpty() ? text("complaint.erased.text") : row.text(), below, sort(row), state);
    }

    static List<ExportColumn<ComplaintRow>> export(ComplaintDesk desk, Supplier<ComplaintNames> names) {
        return List.of(
                column("complaint.number", ComplaintRow::number),
                column("complaint.branch", row -> desk.branches().name(row.branch())),
                column(
                        "complaint.kind",
                        row -> word("kind", row.classification().kind())),
                column(
                        "complaint.severity",
                        row -> word("severity", row.classification().severity())),
                column(
                        "complaint.cause",
                        row -> word("cause", row.classification().cause())),
                column("list.state", row -> word("state", row.state())),
                column(
                        "complaint.received",
                        row -> desk.formats().tableTime(row.receivedAt().toInstant())),
                column(
                        "complaint.due",
                        row -> desk.formats().tableTime(row.due().toInstant())),
                column("complaint.overdue", row -> row.overdue() ? text("complaint.overdue") : ""),
                column("complaint.who", row -> names.get().complainant(row.member(), row.caller())),
                column("complaint.employee", row -> names.get().employee(row.employee())),
                column("complaint.owner", row -> names.get().owner(row.owner())),
                column("complaint.response.hours", row -> hours(row.responseTook())),
                column("complaint.resolution.hours", row -> hours(row.resolutionTook())),
                column("complaint.outcome", row -> row.outcome() == null ? "" : word("outcome", row.outcome())),
                column("complaint.text", ComplaintRow::text));
    }

    private static @Nullable BigDecimal hours(@Nullable Duration took) {
        return took == null
                ? null
                : BigDecimal.valueOf(took.toMinutes())
                        .divide(BigDecimal.valueOf(60), 1, java.math.RoundingMode.HALF_UP);
    }

    private static ExportColumn<ComplaintRow> column(String key, Function<ComplaintRow, @Nullable Object> value) {
        return new ExportColumn<>(text(key), value);
    }
}
