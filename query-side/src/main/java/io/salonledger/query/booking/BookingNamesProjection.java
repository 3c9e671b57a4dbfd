package io.salonledger.query.booking;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.catalogue.event.ServiceAdded;
import io.salonledger.contracts.catalogue.event.ServiceDescribed;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.member.event.MemberImported;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.staff.event.EmployeeAdded;
import io.salonledger.contracts.staff.event.EmployeeRenamed;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** The names of members, employees and services by stream: bookings hold ids alone, so that a new name needs one write. */
class BookingNamesProjection {

    static final ReadModel<BookingNameDocument> MODEL =
            ReadModel.inMongo("booking-names", 1, BookingNameDocument.class, BookingNamesProjection::new);

    private final Documents<BookingNameDocument> names;

    BookingNamesProjection(Documents<BookingNameDocument> names) {
        this.names = names;
    }

    @EventHandler
    void on(MemberRegistered event) {
        put(BookingNameDocument.ofMember(event.member().stream(), event.name(), null));
    }

    @EventHandler
    void on(MemberImported event) {
        put(BookingNameDocument.ofMember(event.member().stream(), event.name(), event.code()));
    }

    @EventHandler
    void on(NameCorrected event) {
        names.change(event.member().stream(), known -> known.corrected(event.name()));
    }

    @EventHandler
    void on(MemberErased event) {
        names.remove(event.member().stream());
    }

    @EventHandler
    void on(EmployeeAdded event) {
        put(BookingNameDocument.ofEmployee(event.employee().stream(), event.name(), event.code()));
    }

    @EventHandler
    void on(EmployeeRenamed event) {
        put(BookingNameDocument.ofEmployee(event.employee().stream(), event.name(), event.code()));
    }

    @EventHandler
    void on(ServiceAdded event) {
        put(BookingNameDocument.ofService(
                event.service().stream(), event.description().label()));
    }

    @EventHandler
    void on(ServiceDescribed event) {
        put(BookingNameDocument.ofService(
                event.service().stream(), event.description().label()));
    }

    private void put(BookingNameDocument name) {
        names.put(name.stream(), name);
    }
}
