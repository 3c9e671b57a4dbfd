package io.salonledger.contracts.member.command;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.Guardian;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Says who answers for a minor; null for nobody any more. */
@Needs(Permission.MEMBER_EDIT)
public record NameGuardian(MemberId member, @Nullable Guardian guardian) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
