package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.message.Command;

/** Writes down what a member likes. */
@Needs(Permission.MEMBER_NOTE)
public record ChangePreferences(MemberId member, Preferences preferences) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
