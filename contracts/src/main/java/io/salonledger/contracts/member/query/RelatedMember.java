package io.salonledger.contracts.member.query;

import io.salonledger.contracts.member.MemberId;

/**
 * Another member who is named on a card.
 *
 * @param name empty once the person was erased
 */
public record RelatedMember(MemberId member, String name) {}
