package io.salonledger.contracts.member.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.message.LogicalName;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/**
 * A member's file was opened.
 *
 * @param phone in international form, for example {@code +8613812346021}
 * @param source since revision 2; unknown in files that were opened before it was asked
 */
@LogicalName(revision = 2)
public record MemberRegistered(
        MemberId member,
        BranchId branch,
        @Sealed("member.name") Personal<String> name,
        @Sealed("member.phone") @Nullable Personal<String> phone,
        MemberSource source,
        @Nullable MemberId referrer)
        implements MemberEvent {}
