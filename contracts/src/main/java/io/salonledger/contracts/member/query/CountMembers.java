package io.salonledger.contracts.member.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** How many members match, and how they divide by what can be filtered. */
@Needs(Permission.MEMBER_SEE)
public record CountMembers(String text, MemberFilter filter) implements Query<MemberCounts> {}
