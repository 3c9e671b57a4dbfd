package io.salonledger.contracts.member.event;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.RecordKind;

/**
 * A person is erased: nobody can read the personal data of this file again.
 *
 * @param kinds of personal records that the file held
 * @param healthConsents whose keys are destroyed too
 * @param mainFile null if this is the one; else the file that this one stood for
 */
public record MemberErased(
        MemberId member,
        ErasureReason reason,
        @Nullable LocalDate requestedOn,
        List<RecordKind> kinds,
        List<ConsentId> healthConsents,
        @Nullable MemberId mainFile)
        implements MemberEvent {}
