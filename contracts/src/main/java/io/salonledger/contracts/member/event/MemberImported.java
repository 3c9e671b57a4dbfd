package io.salonledger.contracts.member.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.ImportedMember;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/**
 * A member's file was opened from old books.
 *
 * @param code of the client in the old books
 * @param phone in international form, if the written one is a phone
 * @param data as written
 */
public record MemberImported(
        MemberId member,
        BranchId branch,
        SourceRow from,
        @Sealed("member.code") Personal<String> code,
        @Sealed("member.name") @Nullable Personal<String> name,
        @Sealed("member.phone") @Nullable Personal<String> phone,
        @Sealed("member.imported") Personal<ImportedMember> data)
        implements MemberEvent {}
