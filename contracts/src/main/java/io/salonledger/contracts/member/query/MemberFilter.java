package io.salonledger.contracts.member.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.CustomerClass;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.Sex;
import io.salonledger.contracts.organisation.BranchId;

/**
 * Narrows a list of members; what is null or empty doesn't.
 *
 * @param birthdayMonth 1 to 12
 * @param tags each of them must be there
 * @param blocked true: blocked only; false: not blocked only
 */
public record MemberFilter(
        @Nullable BranchId branch,
        List<String> tags,
        @Nullable MemberSource source,
        @Nullable CustomerClass customerClass,
        @Nullable Integer birthdayMonth,
        @Nullable LocalDate registeredFrom,
        @Nullable LocalDate registeredTo,
        @Nullable Sex sex,
        @Nullable Boolean blocked) {

    public static final MemberFilter ALL = new MemberFilter(null, List.of(), null, null, null, null, null, null, null);

    public MemberFilter {
        tags = List.copyOf(tags);
    }
}
