package io.salonledger.command.complaint;

import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.complaint.ComplaintId;

/** Takes numbers from the year's book, in the unit of work of the complaint that is filed. */
@Component
class BookedComplaintNumbers implements ComplaintNumbers {

    private final Repository<ComplaintBook> books;

    BookedComplaintNumbers(@Qualifier("complaintBookRepository") Repository<ComplaintBook> books) {
        this.books = books;
    }

    @Override
    public String take(int year, ComplaintId complaint) {
        try {
            return books.loadOrCreate(ComplaintBook.streamOf(year), ComplaintBook::new)
                    .invoke(book -> book.take(year, complaint));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("No complaint book", e);
        }
    }
}
