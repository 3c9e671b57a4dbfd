package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** What is known of a member was put right. */
public record ProfileCorrected(
        MemberId member, @Sealed("member.profile") Personal<Profile> profile) implements MemberEvent {}
