package io.salonledger.contracts.member.event;

import java.time.LocalDate;

import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.MemberId;

/** A member said yes to one use. */
public record ConsentGiven(
        MemberId member,
        ConsentId consent,
        ConsentPurpose purpose,
        ConsentChannel channel,
        String policyVersion,
        LocalDate on)
        implements MemberEvent {}
