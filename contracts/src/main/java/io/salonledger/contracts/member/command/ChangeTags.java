package io.salonledger.contracts.member.command;

import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Sets a member's tags (标签). */
@Needs(Permission.MEMBER_EDIT)
public record ChangeTags(MemberId member, List<String> tags) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
