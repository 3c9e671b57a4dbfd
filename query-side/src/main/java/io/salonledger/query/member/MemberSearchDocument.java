package io.salonledger.query.member;

import java.util.Set;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** @param tokens what the member is found by, each a keyed hash */
record MemberSearchDocument(
        MemberId member, @Sealed("member.name") Personal<String> name, Set<String> tokens) {}
