package io.salonledger.query.ticket;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.member.event.MemberImported;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.staff.event.EmployeeAdded;
import io.salonledger.contracts.staff.event.EmployeeRenamed;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** What guests and employees on tickets are called. */
class PersonNamesProjection {

    static final ReadModel<PersonNameDocument> MODEL =
            ReadModel.inMongo("ticket-people", 1, PersonNameDocument.class, PersonNamesProjection::new);

    private final Documents<PersonNameDocument> people;

    PersonNamesProjection(Documents<PersonNameDocument> people) {
        this.people = people;
    }

    @EventHandler
    void on(MemberRegistered event) {
        people.put(event.member().stream(), PersonNameDocument.ofMember(event.name(), null));
    }

    @EventHandler
    void on(MemberImported event) {
        people.put(event.member().stream(), PersonNameDocument.ofMember(event.name(), event.code()));
    }

    @EventHandler
    void on(NameCorrected event) {
        people.change(event.member().stream(), person -> person.withMember(event.name()));
    }

    @EventHandler
    void on(EmployeeAdded event) {
        people.put(event.employee().stream(), PersonNameDocument.ofEmployee(event.name(), event.code()));
    }

    @EventHandler
    void on(EmployeeRenamed event) {
        people.put(event.employee().stream(), PersonNameDocument.ofEmployee(event.name(), event.code()));
    }
}
