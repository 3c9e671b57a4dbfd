package io.salonledger.contracts.migration.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;

/**
 * Recorded imports, newest first.
 */
@Needs(Permission.IMPORT)
public record SearchImports(PageRequest page) implements Query<Page<ImportRow>> {}
