package io.salonledger.contracts.member.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.PhoneReason;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/**
 * A member has another phone number, or none.
 *
 * @param phone in international form
 */
public record PhoneChanged(
        MemberId member, @Sealed("member.phone") @Nullable Personal<String> phone, PhoneReason reason)
        implements MemberEvent {}
