package io.salonledger.contracts.member.command;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.PhoneReason;
import io.salonledger.contracts.message.Command;

/** Gives a member another phone number, or none. */
@Needs(Permission.MEMBER_EDIT)
public record ChangePhone(MemberId member, @Nullable String phone, PhoneReason reason) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
