package io.salonledger.contracts.member.query;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;

/**
 * Who answers for a minor, as shown.
 *
 * @param member null if the guardian has no file
 * @param name as written, or as on the guardian's own file; empty once the guardian was erased
 * @param phone masked for those who may not see contacts; of a guardian with a file it is on that file only
 */
public record GuardianDetails(
        @Nullable MemberId member,
        String name,
        @Nullable String phone,
        @Nullable String relation) {}
