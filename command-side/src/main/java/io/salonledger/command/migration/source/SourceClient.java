package io.salonledger.command.migration.source;

import java.util.UUID;

import io.salonledger.command.migration.SourceRef;

/** A member, known at least by code; walk-ins are none. The place is the member list's, or the first row naming the code. */
public record SourceClient(UUID id, SourceRef ref, String code, PersonProfile profile) {}
