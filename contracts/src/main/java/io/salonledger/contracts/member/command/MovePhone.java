package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.PhoneReason;
import io.salonledger.contracts.message.Command;

/** Moves a phone number from another member's file to this one's, for example because the operator recycled it. */
@Needs(Permission.MEMBER_EDIT)
public record MovePhone(MemberId member, MemberId from, String phone, PhoneReason reason) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
