package io.salonledger.contracts.member.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.CustomerClass;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.organisation.BranchId;

/**
 * A member in a list.
 *
 * @param name or, where none is known, the code of the old books
 * @param phone masked, unless the one who asks may see contacts
 */
public record MemberRow(
        MemberId member,
        String name,
        @Nullable String phone,
        BranchId branch,
        List<String> tags,
        MemberSource source,
        CustomerClass customerClass,
        @Nullable LocalDate lastVisit,
        Instant registeredAt,
        boolean blocked) {

    public MemberRow {
        tags = List.copyOf(tags);
    }
}
