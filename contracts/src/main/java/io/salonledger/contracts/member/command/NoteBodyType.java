package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.BodyType;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Notes a member's skin and hair type. */
@Needs(Permission.MEMBER_NOTE)
public record NoteBodyType(MemberId member, BodyType type) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
