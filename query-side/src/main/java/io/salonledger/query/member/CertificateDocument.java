package io.salonledger.query.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.RecordKind;

/**
 * What stays of an erasure; of an alias only which file it stood for.
 *
 * @param position number in the log
 */
record CertificateDocument(
        MemberId member,
        @Nullable MemberId mainFile,
        Instant erasedAt,
        String by,
        ErasureReason reason,
        @Nullable LocalDate requestedOn,
        List<FileErasure> files,
        long position) {

    /** One file; the keys are those that were destroyed. */
    record FileErasure(
            MemberId member,
            List<RecordKind> kinds,
            @Nullable Instant confirmedAt,
            int keys) {

        FileErasure confirmed(Instant at, int destroyed) {
            return new FileErasure(member, kinds, at, destroyed);
        }
    }

    CertificateDocument with(List<FileErasure> all) {
        return new CertificateDocument(member, mainFile, erasedAt, by, reason, requestedOn, all, position);
    }
}
