package io.salonledger.contracts.migration.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.migration.ImportId;

/**
 * How the ledger compares with the books of an import.
 */
@Needs(Permission.IMPORT)
public record FindParityReport(ImportId importId) implements Query<ParityReport> {}
