package io.salonledger.contracts.member.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.RecordKind;

/**
 * What was erased, when, by whom and why; the proof that stays.
 *
 * @param files all that were erased together
 * @param position number of the erasure in the log
 * @param confirmedAt when the keys were gone; null as long as that is under way
 * @param keys how many were destroyed, over all files
 */
public record ErasureCertificate(
        MemberId member,
        Instant erasedAt,
        String by,
        ErasureReason reason,
        @Nullable LocalDate requestedOn,
        List<RecordKind> kinds,
        List<MemberId> files,
        long position,
        @Nullable Instant confirmedAt,
        int keys) {}
