package io.salonledger.ui.insight;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.insight.query.CustomerRow;
import io.salonledger.contracts.insight.query.NamedCount;
import io.salonledger.contracts.money.Money;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.export.ExportSheet;

/** The customers that were found, as a file; masked as on the page. */
class CustomerExport {

    private final CustomerGateway gateway;
    private final CustomerWords words;

    CustomerExport(CustomerGateway gateway, CustomerWords words) {
        this.gateway = gateway;
        this.words = words;
    }

    ExportSheet<CustomerRow> sheet(CustomerQuestion question) {
        long total = gateway.search(question.page(0, 1)).total();
        return new ExportSheet<>(
                "customers",
                words.text("title"),
                columns(),
                (offset, limit) -> gateway.search(question.page(offset, limit)).items(),
                total);
    }

    private List<ExportColumn<CustomerRow>> columns() {
        return List.of(
                new ExportColumn<>(words.text("column.name"), row -> row.name().text()),
                new ExportColumn<>(words.text("column.phone"), CustomerRow::phone),
                new ExportColumn<>(words.text("column.first"), row -> row.sums().firstVisit()),
                new ExportColumn<>(words.text("last-visit"), row -> row.sums().lastVisit()),
                new ExportColumn<>(words.text("branch"), row -> row.sums().lastBranch()),
                new ExportColumn<>(
                        words.text("column.visits"), row -> number(row.sums().visits())),
                new ExportColumn<>(words.text("spend"), row -> amount(row.sums().spendYear())),
                new ExportColumn<>(
                        words.text("column.spend"), row -> amount(row.sums().spend())),
                new ExportColumn<>(
                        words.text("column.currency"),
                        row -> currency(row.sums().spend())),
                new ExportColumn<>(words.text("column.service"), row -> label(row.service())),
                new ExportColumn<>(words.text("therapist"), row -> label(row.therapist())),
                new ExportColumn<>(
                        words.text("column.bookings"), row -> number(row.sums().bookings())),
                new ExportColumn<>(
                        words.text("column.no-shows"), row -> number(row.sums().noShows())),
                new ExportColumn<>(
                        words.text("column.cancellations"),
                        row -> number(row.sums().cancellations())));
    }

    private static java.math.BigDecimal number(int number) {
        return java.math.BigDecimal.valueOf(number);
    }

    private static java.math.@Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency().getCurrencyCode();
    }

    private static @Nullable String label(@Nullable NamedCount count) {
        return count == null ? null : count.label();
    }
}
