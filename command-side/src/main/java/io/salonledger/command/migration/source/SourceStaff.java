package io.salonledger.command.migration.source;

import java.util.UUID;

import io.salonledger.command.migration.SourceRef;

/** An employee, known at least by code; the house and the old system's administrator are none. */
public record SourceStaff(UUID id, SourceRef ref, String code, PersonProfile profile) {}
