package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.message.Command;

/** Strikes out a note; it stays in the history. */
@Needs(Permission.MEMBER_NOTE)
public record StrikeNote(MemberId member, NoteId note) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
