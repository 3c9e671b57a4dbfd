package io.salonledger.contracts.member.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.member.ImportantDate;
import io.salonledger.contracts.member.Sex;

/**
 * Who a member is.
 *
 * @param name or, where none is known, the code of the old books
 */
public record MemberPerson(
        String name,
        @Nullable String code,
        @Nullable Sex sex,
        @Nullable Birthday birthday,
        @Nullable Integer age,
        List<ImportantDate> dates,
        @Nullable GuardianDetails guardian) {}
