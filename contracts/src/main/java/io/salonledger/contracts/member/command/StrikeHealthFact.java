package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Strikes out a health fact that is wrong or over. */
@Needs(Permission.MEMBER_NOTE)
public record StrikeHealthFact(MemberId member, HealthFactId fact) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
