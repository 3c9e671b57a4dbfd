package io.salonledger.contracts.member.command;

import java.time.LocalDate;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/**
 * Records a member's yes to one use.
 *
 * @param policyVersion of the text that was agreed to
 */
@Needs(Permission.MEMBER_NOTE)
public record GiveConsent(
        MemberId member,
        ConsentId consent,
        ConsentPurpose purpose,
        ConsentChannel channel,
        String policyVersion,
        LocalDate on)
        implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
