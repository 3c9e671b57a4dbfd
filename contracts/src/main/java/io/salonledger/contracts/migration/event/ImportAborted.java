package io.salonledger.contracts.migration.event;

import io.salonledger.contracts.migration.ImportId;

/** An import was stopped; what was imported stays. */
public record ImportAborted(ImportId importId) implements ImportEvent {}
