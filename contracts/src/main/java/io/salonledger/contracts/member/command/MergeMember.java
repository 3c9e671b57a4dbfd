package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Says that this file is an alias of another: both are the same person. */
@Needs(Permission.MEMBER_MERGE)
public record MergeMember(MemberId member, MemberId into) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
