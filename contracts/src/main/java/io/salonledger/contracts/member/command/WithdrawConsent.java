package io.salonledger.contracts.member.command;

import java.time.LocalDate;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Records that a member took a yes back; what was kept on its ground is erased. */
@Needs(Permission.MEMBER_NOTE)
public record WithdrawConsent(MemberId member, ConsentPurpose purpose, ConsentChannel channel, LocalDate on)
        implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
