package io.salonledger.contracts.audit.query;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ReadKind;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;

/** Who looked at what, newest first; null means all. */
@Needs(Permission.HISTORY_SEE)
public record SearchReads(
        @Nullable String reader,
        @Nullable String subject,
        @Nullable ReadKind kind,
        @Nullable Instant from,
        @Nullable Instant to,
        PageRequest page)
        implements Query<Page<ReadRow>> {}
