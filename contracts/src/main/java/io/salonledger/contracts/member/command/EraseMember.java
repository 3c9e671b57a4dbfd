package io.salonledger.contracts.member.command;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Erases a person for ever: this file and the files that stand for it. */
@Needs(Permission.MEMBER_ERASE)
public record EraseMember(
        MemberId member, ErasureReason reason, @Nullable LocalDate requestedOn) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
