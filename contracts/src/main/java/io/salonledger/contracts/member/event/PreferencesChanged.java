package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A member's preferences were written down. */
public record PreferencesChanged(
        MemberId member, @Sealed("member.preferences") Personal<Preferences> preferences) implements MemberEvent {}
