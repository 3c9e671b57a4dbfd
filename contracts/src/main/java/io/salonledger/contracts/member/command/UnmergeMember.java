package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Takes a merge back: the file is a member's own again. */
@Needs(Permission.MEMBER_MERGE)
public record UnmergeMember(MemberId member) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
