package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Puts a member's name right. */
@Needs(Permission.MEMBER_EDIT)
public record CorrectName(MemberId member, String name) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
