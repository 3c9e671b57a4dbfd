package io.salonledger.contracts.audit.query;

import io.salonledger.contracts.audit.Read;

/** A look, with names as the reader may see them. */
public record ReadRow(Read read, HistoryRow.Party reader, HistoryRow.Party subject, long position) {}
