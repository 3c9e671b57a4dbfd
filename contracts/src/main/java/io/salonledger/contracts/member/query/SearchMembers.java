package io.salonledger.contracts.member.query;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.Look;
import io.salonledger.contracts.audit.RecordedQuery;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;

/**
 * Members whose name, pinyin, initials, phone, code, tags or notes match.
 *
 * @param text what was typed; empty finds all
 */
@Needs(Permission.MEMBER_SEE)
public record SearchMembers(String text, MemberFilter filter, MemberSort sort, PageRequest page)
        implements RecordedQuery<Page<MemberRow>> {

    public SearchMembers(String text, PageRequest page) {
        this(text, MemberFilter.ALL, MemberSort.NEWEST, page);
    }

    @Override
    public @Nullable Look look() {
        return text.isBlank() || page.offset() > 0 ? null : Look.search("members", text);
    }
}
