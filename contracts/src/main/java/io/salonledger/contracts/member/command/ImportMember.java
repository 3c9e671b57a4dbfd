package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.ImportedMember;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;

/**
 * Opens a member's file from old books, which may know no more than a code.
 *
 * @param code of the client in the old books
 */
@Needs(Permission.IMPORT)
public record ImportMember(MemberId member, BranchId branch, SourceRow from, String code, ImportedMember data)
        implements Command, BranchScoped {

    @Override
    public String target() {
        return member.stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
