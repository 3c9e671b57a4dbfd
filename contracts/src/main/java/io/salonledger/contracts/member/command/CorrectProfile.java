package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.message.Command;

/** Puts right what is known of a member beside name and phone. */
@Needs(Permission.MEMBER_EDIT)
public record CorrectProfile(MemberId member, Profile profile) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
