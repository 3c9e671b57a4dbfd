package io.salonledger.query.member;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.ImportedMember;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** How and when a member came. */
record CardOrigin(
        Instant registeredAt,
        MemberSource source,
        @Nullable MemberId referrer,
        @Sealed("member.imported") @Nullable Personal<ImportedMember> imported) {

    CardOrigin from(MemberSource other, @Nullable MemberId by) {
        return new CardOrigin(registeredAt, other, by, imported);
    }
}
