package io.salonledger.contracts.member.event;

import java.util.List;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A member has other tags. */
public record TagsChanged(
        MemberId member, @Sealed("member.tags") Personal<List<String>> tags) implements MemberEvent {}
