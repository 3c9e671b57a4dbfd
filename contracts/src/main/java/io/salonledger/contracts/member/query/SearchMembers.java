package io.salonledger.contracts.member.query;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.Look;
import io.salonledger.contracts.audit.RecordedQuery;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;

/**
 * Members whose name, pinyin, initials or phone match.
 *
 * @param text what was typed; empty finds all
 */
@Needs(Permission.MEMBER_SEE)
public record SearchMembers(String text, PageRequest page) implements RecordedQuery<Page<MemberRow>> {

    @Override
    public @Nullable Look look() {
        return text.isBlank() || page.offset() > 0 ? null : Look.search("members", text);
    }
}
