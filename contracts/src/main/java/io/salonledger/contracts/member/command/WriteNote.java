package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.message.Command;

/** Writes a note on a member's card. */
@Needs(Permission.MEMBER_NOTE)
public record WriteNote(MemberId member, NoteId note, String text) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
