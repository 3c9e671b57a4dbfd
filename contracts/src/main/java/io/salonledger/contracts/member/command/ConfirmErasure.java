package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Says that the keys of an erased person were destroyed; sent by the product itself. */
@Needs(Permission.MEMBER_ERASE)
public record ConfirmErasure(MemberId member, int keys, boolean registered) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
