package io.salonledger.command.migration.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.SourceRef;
import io.salonledger.command.migration.source.Appointment;
import io.salonledger.command.migration.source.PersonProfile;
import io.salonledger.command.migration.source.SourceClient;
import io.salonledger.command.migration.source.SourceCodes;
import io.salonledger.command.migration.source.SourcePeople;
import io.salonledger.command.migration.source.SourceStaff;

/** Members and employees: those listed, and those whom the other books name by code. */
final class PeopleCollector {

    static final String CLIENT = "client";
    static final String STAFF = "staff";

    private final Claims claims;
    private final Findings findings;
    private final Map<String, SourceClient> clients = new LinkedHashMap<>();
    private final Map<String, SourceStaff> staff = new LinkedHashMap<>();
    private final boolean staffListed;

    PeopleCollector(Drafts drafts, Claims claims, Findings findings) {
        this.claims = claims;
        this.findings = findings;
        this.staffListed = !drafts.employees.isEmpty();
        drafts.members.forEach(member -> clients.put(member.code(), member));
        drafts.employees.forEach(employee -> staff.put(employee.code(), employee));
        drafts.lines.forEach(line -> {
            client(line.line().client(), line.line().ref());
            staff(line.line().staff(), line.line().ref());
        });
        drafts.bookings.forEach(booking -> both(booking.appointment(), booking.ref()));
        drafts.cancellations.forEach(cancellation -> {
            both(cancellation.appointment(), cancellation.ref());
            staff(cancellation.by(), cancellation.ref());
        });
        drafts.noShows.forEach(noShow -> both(noShow.appointment(), noShow.ref()));
    }

    SourcePeople people() {
        return new SourcePeople(List.copyOf(clients.values()), List.copyOf(staff.values()));
    }

    private void both(Appointment appointment, SourceRef ref) {
        client(appointment.client(), ref);
        staff(appointment.staff(), ref);
    }

    private void client(String code, SourceRef ref) {
        if (SourceCodes.isMember(code)) {
            clients.computeIfAbsent(
                    code, key -> new SourceClient(claims.id(CLIENT, key), ref, key, PersonProfile.UNKNOWN));
        }
    }

    private void staff(String code, SourceRef ref) {
        if (!SourceCodes.isEmployee(code) || staff.containsKey(code)) {
            return;
        }
        staff.put(code, new SourceStaff(claims.id(STAFF, code), ref, code, PersonProfile.UNKNOWN));
        if (staffListed) {
            findings.add(ImportFinding.STAFF_UNKNOWN, ref, code);
        }
    }
}
