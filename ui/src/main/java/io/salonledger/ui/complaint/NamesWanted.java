package io.salonledger.ui.complaint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.StreamName;
import io.salonledger.contracts.staff.EmployeeId;

/** Whose names a page shows. */
record NamesWanted(Set<MemberId> members, Set<EmployeeId> employees, Set<String> users) {

    NamesWanted() {
        this(new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    void member(@Nullable MemberId member) {
        Optional.ofNullable(member).ifPresent(members::add);
    }

    void employee(@Nullable EmployeeId employee) {
        Optional.ofNullable(employee).ifPresent(employees::add);
    }

    void user(String user) {
        users.add(user);
    }

    void owner(@Nullable ComplaintOwner owner) {
        if (owner != null) {
            employee(owner.employee());
            Optional.ofNullable(owner.user()).map(UserId::value).ifPresent(users::add);
        }
    }

    /** Of owners as they are counted, {@code user:<id>} or {@code employee:<id>}. */
    static ComplaintOwner owner(String key) {
        String id = StreamName.idOf(key);
        return StreamName.kindOf(key).equals(UserId.KIND)
                ? ComplaintOwner.of(new UserId(id))
                : ComplaintOwner.of(new EmployeeId(id));
    }
}
