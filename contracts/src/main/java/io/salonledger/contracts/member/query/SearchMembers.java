package io.salonledger.contracts.member.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;

/**
 * Members whose name, pinyin, initials or phone match.
 *
 * @param text what was typed; empty finds all
 */
@Needs(Permission.MEMBER_SEE)
public record SearchMembers(String text, PageRequest page) implements Query<Page<MemberRow>> {}
