package io.salonledger.contracts.member.command;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.message.Command;

/** Puts right how a member came to the shop. */
@Needs(Permission.MEMBER_EDIT)
public record CorrectSource(
        MemberId member, MemberSource source, @Nullable MemberId referrer) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
