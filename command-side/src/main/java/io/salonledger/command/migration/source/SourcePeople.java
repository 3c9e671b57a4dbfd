package io.salonledger.command.migration.source;

import java.util.List;

/** Members and employees. */
public record SourcePeople(List<SourceClient> clients, List<SourceStaff> staff) {

    public SourcePeople {
        clients = List.copyOf(clients);
        staff = List.copyOf(staff);
    }
}
