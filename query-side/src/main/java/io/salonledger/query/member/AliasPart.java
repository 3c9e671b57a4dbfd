package io.salonledger.query.member;

import io.salonledger.contracts.member.MemberId;

/** What another file of the same person adds. */
record AliasPart(MemberId member, Findable findable) {}
