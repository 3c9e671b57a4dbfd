package io.salonledger.ui.complaint;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.query.PeopleNames;

import static io.salonledger.ui.complaint.ComplaintTexts.text;

/** What the people of complaints are called; never a raw id. */
record ComplaintNames(PeopleNames people, Map<String, String> users) {

    static final ComplaintNames NONE = new ComplaintNames(PeopleNames.NONE, Map.of());

    ComplaintNames and(ComplaintNames others) {
        return new ComplaintNames(
                new PeopleNames(
                        both(people.members(), others.people.members()),
                        both(people.employees(), others.people.employees())),
                both(users, others.users));
    }

    private static Map<String, String> both(Map<String, String> some, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    String member(MemberId member) {
        return or(people.of(member), "complaint.erased");
    }

    /** The member, or whoever else it was. */
    String complainant(@Nullable MemberId member, String caller) {
        return member == null ? or(caller, "complaint.somebody") : member(member);
    }

    String employee(@Nullable EmployeeId employee) {
        return employee == null ? "" : or(people.of(employee), "complaint.nameless");
    }

    String owner(@Nullable ComplaintOwner owner) {
        if (owner == null) {
            return "";
        }
        return owner.user() == null
                ? employee(owner.employee())
                : user(owner.user().value());
    }

    String user(String user) {
        return user.isEmpty() || user.startsWith("system:")
                ? text("complaint.system")
                : or(users.getOrDefault(user, ""), "complaint.nameless");
    }

    private static String or(String name, String key) {
        return name.isEmpty() ? text(key) : name;
    }
}
