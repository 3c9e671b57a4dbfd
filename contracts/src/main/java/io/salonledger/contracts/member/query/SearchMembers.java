package io.salonledger.contracts.member.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;

/**
 * Members whose name, pinyin, initials, phone, code, tags or notes match.
 *
 * @param text what was typed; empty finds all
 */
@Needs(Permission.MEMBER_SEE)
public record SearchMembers(String text, MemberFilter filter, MemberSort sort, PageRequest page)
        implements Query<Page<MemberRow>> {

    public SearchMembers(String text, PageRequest page) {
        this(text, MemberFilter.ALL, MemberSort.NEWEST, page);
    }
}
