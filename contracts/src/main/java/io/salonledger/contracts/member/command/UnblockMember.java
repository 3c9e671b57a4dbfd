package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Lets a blocked member book and buy again. */
@Needs(Permission.MEMBER_EDIT)
public record UnblockMember(MemberId member) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
