package io.salonledger.contracts.member.command;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.BlockReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Lets a member no longer book or buy (拉黑). */
@Needs(Permission.MEMBER_EDIT)
public record BlockMember(
        MemberId member, BlockReason reason, @Nullable String remark) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
