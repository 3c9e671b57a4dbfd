package io.salonledger.query.audit;

import java.time.Instant;

import io.salonledger.contracts.audit.Read;
import io.salonledger.contracts.audit.ReadKind;

/** A look as it is found. */
record ReadDocument(
        long position, String reader, String subject, ReadKind kind, Instant at, boolean refused, Read read) {}
