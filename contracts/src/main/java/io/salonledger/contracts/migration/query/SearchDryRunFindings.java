package io.salonledger.contracts.migration.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.migration.ImportId;

/**
 * Oddities of books that were read and not imported yet, by file and row.
 */
@Needs(Permission.IMPORT)
public record SearchDryRunFindings(ImportId importId, FindingFilter filter, PageRequest page)
        implements Query<FindingPage> {}
