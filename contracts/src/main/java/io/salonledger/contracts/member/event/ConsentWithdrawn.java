package io.salonledger.contracts.member.event;

import java.time.LocalDate;

import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.MemberId;

/** A member took a yes back. */
public record ConsentWithdrawn(
        MemberId member, ConsentId consent, ConsentPurpose purpose, ConsentChannel channel, LocalDate on)
        implements MemberEvent {}
