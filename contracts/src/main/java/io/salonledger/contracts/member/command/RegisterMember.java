package io.salonledger.contracts.member.command;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;

/**
 * Opens a member's file (建档); the phone may be missing.
 *
 * @param phone as written; a number of the branch's country, or any with a country code
 * @param referrer who brought the member, if another member did
 */
@Needs(Permission.MEMBER_EDIT)
public record RegisterMember(
        MemberId member,
        BranchId branch,
        String name,
        @Nullable String phone,
        MemberSource source,
        @Nullable MemberId referrer)
        implements Command, BranchScoped {

    /** Somebody who came in from the street. */
    public RegisterMember(MemberId member, BranchId branch, String name, @Nullable String phone) {
        this(member, branch, name, phone, MemberSource.WALK_IN, null);
    }

    @Override
    public String target() {
        return member.stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
