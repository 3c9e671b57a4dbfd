package io.salonledger.contracts.migration.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.migration.ImportId;

/**
 * Oddities of imported books, by file and row.
 */
@Needs(Permission.IMPORT)
public record SearchFindings(ImportId importId, FindingFilter filter, PageRequest page) implements Query<FindingPage> {}
