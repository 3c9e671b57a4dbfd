package io.salonledger.contracts.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One look (查阅) at somebody or something.
 *
 * @param subject stream of the person or record, or the list
 * @param textHash keyed hash of what was typed, so that a name searched for can be proven but not read
 * @param rows of an export
 * @param refused true if the look was not permitted
 */
public record Read(
        ReadKind kind,
        Reader reader,
        Instant at,
        String subject,
        @Nullable ReadPurpose purpose,
        @Nullable String textHash,
        @Nullable Long rows,
        boolean refused) {}
