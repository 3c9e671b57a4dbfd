package io.salonledger.contracts.audit.event;

import io.salonledger.contracts.message.Event;

/** What the audit itself records. */
public sealed interface AuditEvent extends Event permits ReadsRecorded {}
