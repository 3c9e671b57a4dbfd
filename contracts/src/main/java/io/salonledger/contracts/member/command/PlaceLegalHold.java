package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Keeps a file from being erased for now (法律保全). */
@Needs(Permission.MEMBER_ERASE)
public record PlaceLegalHold(MemberId member, String caseNumber) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
