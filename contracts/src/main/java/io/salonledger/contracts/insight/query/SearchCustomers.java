package io.salonledger.contracts.insight.query;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.Look;
import io.salonledger.contracts.audit.RecordedQuery;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;

/**
 * Customers whose name, pinyin, initials, phone, code, tags, notes, preferences or purchases match, of the branches that
 * the asker may see. Every search is recorded, also one by filters alone; further pages of it are not.
 *
 * @param text what was typed; each word must be found somewhere; empty finds all
 */
@Needs(Permission.CUSTOMER_SEARCH)
public record SearchCustomers(String text, CustomerFilter filter, CustomerSort sort, PageRequest page)
        implements RecordedQuery<Page<CustomerRow>> {

    @Override
    public @Nullable Look look() {
        return page.offset() > 0 ? null : Look.search("customers", text);
    }
}
