package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Event;

/** What happens to a member's file. */
public sealed interface MemberEvent extends Event permits MemberRegistered, NameCorrected {

    MemberId member();
}
