package io.salonledger.query.migration;

import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ListedFinding;

/** @param rank place among the findings of the import, by file and row */
record ImportFindingDocument(ImportId importId, long rank, ListedFinding finding) {}
