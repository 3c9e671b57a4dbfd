package io.salonledger.contracts.migration.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.migration.ImportId;

/**
 * How far an import is, by its own id or that of its draft.
 */
@Needs(Permission.IMPORT)
public record FindImportProgress(ImportId importId) implements Query<ImportProgress> {}
