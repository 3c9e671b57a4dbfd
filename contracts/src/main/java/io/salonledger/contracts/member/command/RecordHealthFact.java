package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Adds a fact to a member's health record (健康档案). */
@Needs(Permission.MEMBER_NOTE)
public record RecordHealthFact(MemberId member, HealthFactId fact, HealthFact content) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
