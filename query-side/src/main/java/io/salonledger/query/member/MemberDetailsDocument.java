package io.salonledger.query.member;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

record MemberDetailsDocument(
        MemberId member,
        BranchId branch,
        @Sealed("member.name") Personal<String> name,
        @Sealed("member.phone") @Nullable Personal<String> phone,
        Instant registeredAt) {

    MemberDetailsDocument withName(Personal<String> corrected) {
        return new MemberDetailsDocument(member, branch, corrected, phone, registeredAt);
    }
}
