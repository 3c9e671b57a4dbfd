package io.salonledger.query.complaint;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.StreamName;
import io.salonledger.contracts.staff.EmployeeId;

/** Who takes care of a complaint, as one word. */
final class OwnerKey {

    private static final String USER = UserId.KIND + ":";

    private OwnerKey() {}

    static String of(ComplaintOwner owner) {
        return owner.user() != null ? owner.user().stream() : Objects.requireNonNull(owner.employee()).stream();
    }

    static @Nullable ComplaintOwner owner(String key) {
        if (key.isEmpty()) {
            return null;
        }
        String id = StreamName.idOf(key);
        return key.startsWith(USER) ? ComplaintOwner.of(new UserId(id)) : ComplaintOwner.of(new EmployeeId(id));
    }
}
