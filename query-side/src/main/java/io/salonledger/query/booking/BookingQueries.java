package io.salonledger.query.booking;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.query.BookingCounts;
import io.salonledger.contracts.booking.query.BookingNews;
import io.salonledger.contracts.booking.query.BookingRow;
import io.salonledger.contracts.booking.query.CountBookings;
import io.salonledger.contracts.booking.query.SearchBookingChanges;
import io.salonledger.contracts.booking.query.SearchBookings;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Page;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;

@Component
class BookingQueries {

    private final BookingSearch search;
    private final BookingNaming naming;

    BookingQueries(ReadModelReaders readers, BookingNaming naming) {
        this.search = new BookingSearch(readers.search(BookingListProjection.MODEL));
        this.naming = naming;
    }

    @QueryHandler
    Page<BookingRow> handle(SearchBookings query, MetaData metadata) {
        var found = search.page(query.filter(), branches(metadata), query.order(), query.page());
        List<BookingListDocument> bookings = search.documents(found);
        var names = naming.of(bookings);
        return new Page<>(bookings.stream().map(booking -> row(booking, names)).toList(), SearchReader.total(found));
    }

    @QueryHandler
    BookingCounts handle(CountBookings query, MetaData metadata) {
        return search.counts(query.filter(), branches(metadata));
    }

    @QueryHandler
    BookingNews handle(SearchBookingChanges query, MetaData metadata) {
        List<BookingListDocument> bookings = search.documents(search.changes(query, branches(metadata)));
        var names = naming.of(bookings);
        return new BookingNews(bookings.stream()
                .flatMap(booking -> Optional.ofNullable(booking.changed()).stream()
                        .map(change ->
                                new BookingNews.Changed(row(booking, names), change.kind(), change.at(), change.by())))
                .toList());
    }

    private static BookingRow row(BookingListDocument booking, BookingNaming.Known names) {
        return new BookingRow(
                booking.booking(),
                booking.branch(),
                booking.state(),
                booking.date(),
                booking.time(),
                booking.arrangement(),
                names.of(booking),
                booking.receiptSameDay(),
                booking.cancellation(),
                booking.reason(),
                booking.source());
    }

    /** Those that the asker may see; none means all. */
    private static Set<String> branches(MetaData metadata) {
        return Actor.from(metadata).map(Actor::branches).orElseThrow();
    }
}
