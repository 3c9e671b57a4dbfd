package io.salonledger.command.migration.figure;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.salonledger.command.migration.HairSalonBooks;
import io.salonledger.command.migration.format.SourceReader;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.command.migration.table.ReadLimits;

import static org.assertj.core.api.Assertions.assertThat;

class SourceFiguresTest {

    private static List<Figure> figures;

    @BeforeAll
    static void read() {
        SourceReading reading =
                new SourceReader(ReadLimits.DEFAULT).read(HairSalonBooks.folder(), HairSalonBooks.SETTINGS);
        figures = SourceFigures.of(reading, HairSalonBooks.SETTINGS);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "rows, service-listing, 33",
        "rows, product-listing, 101",
        "rows, receipts, 1934",
        "rows, bookings, 1906",
        "rows, cancellations, 243",
        "rows, no-shows, 60",
        "rows-imported, receipts, 1934",
        "services, '', 33",
        "services-asked-at-checkout, '', 25",
        "products, '', 101",
        "employees, '', 6",
        "members, '', 821",
        "client-codes, '', 822",
        "client-codes-with-receipts, '', 767",
        "members-with-receipts, '', 766",
        "receipts, '', 1436",
        "receipts-shared, '', 25",
        "receipts-of-zero, '', 89",
        "lines, '', 1934",
        "lines-negative, '', 71",
        "walk-in-lines, '', 37",
        "walk-in-amount, '', 1206.95",
        "net, '', 115809.03",
        "tax-as-written, GST, 5788.4515",
        "tax-as-written, PST, 9264.7224",
        "tax-rounded-per-line, GST, 5788.68",
        "tax-rounded-per-line, PST, 9264.63",
        "service-lines, '', 1758",
        "service-amount, '', 108669.70",
        "product-lines, '', 176",
        "product-amount, '', 7139.33",
        "unknown-lines, '', 0",
        "unknown-amount, '', 0",
        "net-by-staff, JJ, 46467.21",
        "net-by-staff, JOANNE, 21318.11",
        "net-by-staff, BECKY, 20585.72",
        "net-by-staff, KELLY, 15692.42",
        "net-by-staff, SINEAD, 10383.70",
        "net-by-staff, HOUSE, 986.87",
        "net-by-staff, TANYA, 375.00",
        "net-by-month, 2018-03, 3260.00",
        "net-by-month, 2018-04, 17388.45",
        "net-by-month, 2018-05, 34472.64",
        "net-by-month, 2018-06, 32112.99",
        "net-by-month, 2018-07, 28574.95",
        "product-sales, MISC, 72.72",
        "stock-at-cost, '', 4784.955",
        "bookings, '', 1906",
        "bookings-without-client, '', 1",
        "bookings-with-receipt, '', 1657",
        "bookings-without-receipt, '', 249",
        "bookings-after-last-receipt, '', 189",
        "bookings-open, '', 189",
        "bookings-overlapping, 15, 10",
        "bookings-overlapping, 30, 34",
        "bookings-overlapping, 60, 424",
        "cancellations, '', 243",
        "cancellations-matching-booking, '', 31",
        "no-shows, '', 60",
        "no-shows-matching-booking, '', 60"
    })
    void shows_what_the_books_of_the_hair_salon_add_up_to(String key, String dimension, BigDecimal value) {
        assertThat(figures)
                .filteredOn(figure ->
                        figure.key().code().equals(key) && figure.dimension().equals(dimension))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo(value));
    }

    @Test
    void has_no_therapist_and_no_month_besides() {
        assertThat(figures)
                .filteredOn(figure -> figure.key() == FigureKey.NET_BY_STAFF)
                .hasSize(7);
        assertThat(figures)
                .filteredOn(figure -> figure.key() == FigureKey.NET_BY_MONTH)
                .hasSize(5);
    }
}
