package io.salonledger.query.ticket;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.query.NamePeople;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModelReaders;

@Component
class PersonNames {

    private final DocumentReader<PersonNameDocument> people;

    PersonNames(ReadModelReaders readers) {
        this.people = readers.documents(PersonNamesProjection.MODEL);
    }

    @QueryHandler
    PeopleNames handle(NamePeople query) {
        Map<String, String> members = query.members().stream()
                .map(MemberId::value)
                .collect(Collectors.toMap(Function.identity(), id -> name(new MemberId(id).stream())));
        Map<String, String> employees = query.employees().stream()
                .map(EmployeeId::value)
                .collect(Collectors.toMap(Function.identity(), id -> name(new EmployeeId(id).stream())));
        return new PeopleNames(members, employees);
    }

    private String name(String stream) {
        return people.find(stream).map(PersonNameDocument::label).orElse("");
    }
}
